/// Articles that require each other, directly or by way of others, so that none of them can be read first: the strongly
/// connected components of what requires what (R. Tarjan, "Depth-first search and linear graph algorithms", SIAM Journal on
/// Computing 1 (1972), 146–160). In linear time, and without recursion: chains may be long.
struct RequirementKnots {
    /// The texts of each knot, sorted; knots in the order of their first texts.
    private(set) var all: [[Int]] = []
    /// For each text in a knot the position of that.
    private var positions: [Int: Int] = [:]
    private let requirements: [Int: [Int]]

    /// `requirements` are by the texts that ask. That a text requires itself makes no knot.
    init(_ requirements: [Int: [Int]]) {
        self.requirements = requirements
        all = Self.components(of: requirements).map { $0.sorted() }.sorted { $0[0] < $1[0] }
        for (position, knot) in all.enumerated() { for text in knot { positions[text] = position } }
    }

    /// Whether two texts are in one knot.
    func tie(_ one: Int, _ other: Int) -> Bool {
        guard let position = positions[one] else { return false }
        return position == positions[other]
    }

    /// The shortest way from the first text of `knot` back to it, each text requiring the next, and the last one the first.
    func circle(in knot: [Int]) -> [Int] {
        let start = knot[0]
        var origins: [Int: Int] = [:]
        var queue = [start]
        var next = 0
        while next < queue.count {
            let text = queue[next]
            next += 1
            for other in requirements[text] ?? [] where other != text && tie(other, start) {
                if other == start { return way(from: start, to: text, origins) }
                if origins[other] == nil {
                    origins[other] = text
                    queue.append(other)
                }
            }
        }
        return knot
    }

    private func way(from start: Int, to end: Int, _ origins: [Int: Int]) -> [Int] {
        var way = [end]
        while let text = way.last, text != start, let origin = origins[text] { way.append(origin) }
        return way.reversed()
    }

    /// Those of at least two texts.
    private static func components(of requirements: [Int: [Int]]) -> [[Int]] {
        var found: [[Int]] = []
        var numbers: [Int: Int] = [:]
        // The lowest number of a text that is still open and that a text leads to.
        var lowest: [Int: Int] = [:]
        var open: [Int] = []
        var isOpen: Set<Int> = []
        var path: [(text: Int, next: Int)] = []
        func enter(_ text: Int) {
            numbers[text] = numbers.count
            lowest[text] = numbers[text]
            open.append(text)
            isOpen.insert(text)
            path.append((text, 0))
        }
        func lower(_ text: Int, to number: Int?) {
            if let number, number < lowest[text] ?? .max { lowest[text] = number }
        }
        for start in requirements.keys.sorted() where numbers[start] == nil {
            enter(start)
            while let (text, next) = path.last {
                let others = requirements[text] ?? []
                if next < others.count {
                    path[path.count - 1].next += 1
                    let other = others[next]
                    if numbers[other] == nil {
                        enter(other)
                    } else if isOpen.contains(other) {
                        lower(text, to: numbers[other])
                    }
                    continue
                }
                path.removeLast()
                if let above = path.last?.text { lower(above, to: lowest[text]) }
                guard lowest[text] == numbers[text], let first = open.lastIndex(of: text) else { continue }
                isOpen.subtract(open[first...])
                if open.count - first > 1 { found.append(Array(open[first...])) }
                open.removeSubrange(first...)
            }
        }
        return found
    }
}
