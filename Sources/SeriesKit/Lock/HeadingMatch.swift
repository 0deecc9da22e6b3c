internal import SeriesText

/// Pairs ids that are gone with those that may have taken their places.
struct HeadingMatch {
    private var open: [String]
    private var free: [String]
    private let new: [String]
    private var homes: [String: String] = [:]

    /// By the id that is gone; both without repetition.
    static func homes(of gone: [String], among new: [String]) -> [String: String] {
        if gone.isEmpty || new.isEmpty { return [:] }
        var match = HeadingMatch(open: gone, free: new, new: new)
        match.settleNear()
        match.settleByWords()
        match.settleWithOthers()
        if match.open.count == 1, match.free.count == 1 { match.settle(match.open[0], in: match.free[0]) }
        return match.homes
    }

    private mutating func settle(_ id: String, in home: String) {
        homes[id] = home
        open.removeAll { $0 == id }
        free.removeAll { $0 == home }
    }

    /// Those that are a slip or two away. Of several, the nearest; the others look for the next one.
    private mutating func settleNear() {
        while true {
            var wishes: [(home: String, ids: [String])] = []
            for id in open {
                guard let near = NearestName.of(id, among: free) else { continue }
                if let index = wishes.firstIndex(where: { $0.home == near }) {
                    wishes[index].ids.append(id)
                } else {
                    wishes.append((near, [id]))
                }
            }
            if wishes.isEmpty { return }
            for (home, ids) in wishes { settle(NearestName.of(home, among: ids) ?? ids[0], in: home) }
        }
    }

    /// Those with the most words in common, counted by letters: `the` and `it` say little.
    private mutating func settleByWords() {
        var pairs: [(id: Int, home: Int, likeness: Double)] = []
        let (ids, homes) = (open, free)
        let words = homes.map(Words.init)
        for (position, id) in ids.enumerated() {
            let own = Words(id)
            for (home, others) in words.enumerated() {
                let likeness = own.likeness(to: others)
                if likeness >= 0.5 { pairs.append((position, home, likeness)) }
            }
        }
        pairs.sort { (-$0.likeness, $0.id, $0.home) < (-$1.likeness, $1.id, $1.home) }
        var (openIDs, freeHomes) = (Set(ids.indices), Set(homes.indices))
        for pair in pairs where openIDs.contains(pair.id) && freeHomes.contains(pair.home) {
            openIDs.remove(pair.id)
            freeHomes.remove(pair.home)
            settle(ids[pair.id], in: homes[pair.home])
        }
    }

    /// Headings that were joined.
    private mutating func settleWithOthers() {
        let words = new.map(Words.init)
        for id in open {
            let own = Words(id)
            if let home = words.firstIndex(where: { $0.hold(own) }) { settle(id, in: new[home]) }
        }
    }

    /// The words of an id.
    private struct Words {
        private let words: Set<Substring>
        private let letters: Int

        init(_ id: String) {
            words = Set(id.split(separator: "-"))
            letters = Self.count(words)
        }

        private static func count(_ words: Set<Substring>) -> Int { words.reduce(0) { $0 + $1.unicodeScalars.count } }

        /// From 0 to 1.
        func likeness(to other: Words) -> Double {
            let common = Self.count(words.intersection(other.words))
            if common == 0 { return 0 }
            return max(Double(2 * common) / Double(letters + other.letters), other.hold(self) ? 0.5 : 0)
        }

        /// Whether all of `other`, which says something, is in it.
        func hold(_ other: Words) -> Bool {
            other.letters > 4 && other.words.isSubset(of: words)
        }
    }
}
