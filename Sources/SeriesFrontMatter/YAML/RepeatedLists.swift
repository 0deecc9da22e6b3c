/// Entries of one map whose key takes a list and is given several times, where one list was meant.
struct RepeatedLists {
    let lists: [ListKey]
    /// By the key, with what was found first in front; in the order of the second ones.
    private var found: [(list: ListKey, entries: [YAMLEntry])] = []

    init(lists: [ListKey]) {
        self.lists = lists
    }

    /// Notes an entry whose key `first` has, too, if it takes a list.
    mutating func add(_ entry: YAMLEntry, behind first: YAMLEntry) -> Bool {
        if let index = found.firstIndex(where: { $0.list.name == entry.key }) {
            found[index].entries.append(entry)
            return true
        }
        guard let list = lists.first(where: { $0.name == entry.key }) else { return false }
        found.append((list, [first, entry]))
        return true
    }

    /// One for each key.
    var findings: [Finding] {
        found.map { list, entries in
            let values = entries.map { list.texts(of: $0.value) }
            let line = values.contains(nil) ? nil : Self.line(list.name, values.flatMap { $0 ?? [] })
            return .error(
                "the key '\(list.name)' is given \(entries.count == 2 ? "twice" : "\(entries.count) times")",
                at: entries[1].keyRange, suggestion: line.map { "write one list: \($0)" } ?? "write one list of all",
                notes: [Finding.Note(message: "it is first given here", range: entries[0].keyRange)])
        }
    }

    private static func line(_ key: String, _ texts: [String]) -> String {
        var seen: Set<String> = []
        let items = texts.filter { seen.insert($0).inserted }.map(\.asYAML).joined(separator: ", ")
        return "\(key): [\(items)]"
    }
}
