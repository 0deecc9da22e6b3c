/// The entries of a map in their order, each key once.
struct UniqueEntries {
    /// From how many entries on a table is quicker than a look at each; real front matter stays below.
    private static let tableThreshold = 24

    /// So many have room at once: to grow from one to that would take longer than to fill it.
    private static let usualCount = 8

    private(set) var list: [YAMLEntry] = []
    private var indices: [String: Int] = [:]

    /// Adds `entry`, or returns the one that has its key already.
    mutating func add(_ entry: YAMLEntry) -> YAMLEntry? {
        if let index = index(of: entry.key) { return list[index] }
        if list.isEmpty { list.reserveCapacity(Self.usualCount) }
        list.append(entry)
        if list.count > Self.tableThreshold {
            if indices.isEmpty { for (index, entry) in list.enumerated() { indices[entry.key] = index } }
            indices[entry.key] = list.count - 1
        }
        return nil
    }

    private func index(of key: String) -> Int? {
        indices.isEmpty ? list.firstIndex { $0.key == key } : indices[key]
    }
}
