/// For each byte, the rules that it may begin. Bytes that begin the same rules have one list together.
struct Beginnings {
    /// A list is another one, or none, and a rule behind it.
    private var lists: [(start: Int, rule: Int)] = []
    /// For each byte, the number of its list, or -1.
    private var numbers = Array(repeating: -1, count: 256)

    /// How many lists there are, those included that no byte has any more.
    var count: Int { lists.count }

    /// The number of the list of a byte; nil for one that begins no rule.
    func list(at byte: UInt8) -> Int? {
        let number = numbers[Int(byte)]
        return number < 0 ? nil : number
    }

    /// Appends the rules of a list in the order in which they were added.
    func append(rulesOf list: Int, to rules: inout [Int]) {
        let first = rules.count
        var number = list
        while number >= 0 {
            rules.append(lists[number].rule)
            number = lists[number].start
        }
        rules[first...].reverse()
    }

    /// Adds a rule behind those that these bytes may begin already.
    mutating func add(_ rule: Int, at bytes: [UInt8]) {
        let first = lists.count
        for byte in bytes {
            let start = numbers[Int(byte)]
            let known = lists[first...].firstIndex { $0.start == start }
            if known == nil { lists.append((start, rule)) }
            numbers[Int(byte)] = known ?? lists.count - 1
        }
    }
}
