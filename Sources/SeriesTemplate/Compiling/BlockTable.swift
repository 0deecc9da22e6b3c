/// Which templates fill which blocks of a page.
struct BlockTable {
    struct Definition {
        let file: Int
        let name: Name
        let body: Body
        /// The block that it stands in.
        var outer: String?
    }

    private var definitions: [String: [Definition]] = [:]
    private var open: Set<String> = []
    /// Those that a page shows.
    private var shown: Set<String> = []
    /// The names that each file declares at its top, for its blocks.
    var frames: [Int: Scope.Frame] = [:]

    /// The definitions of a block, the one that wins first.
    subscript(name: String) -> [Definition] { definitions[name] ?? [] }

    var names: [String] { definitions.keys.sorted() }

    /// Adds the blocks of a file, also those in blocks. Files are added from the one that wins to the one that is
    /// extended last. Returns the names that the file defines twice.
    mutating func add(_ nodes: [Node], of file: Int) -> [Name] {
        var repeated: [Name] = []
        add(nodes, of: file, in: nil, &repeated)
        return repeated
    }

    private mutating func add(_ nodes: [Node], of file: Int, in outer: String?, _ repeated: inout [Name]) {
        for node in nodes {
            switch node.kind {
            case .block(let name, let body):
                if definitions[name.text]?.last?.file == file {
                    repeated.append(name)
                } else {
                    definitions[name.text, default: []].append(
                        Definition(file: file, name: name, body: body, outer: outer))
                }
                add(body.nodes, of: file, in: name.text, &repeated)
            case .conditional(let branches, let otherwise):
                for branch in branches { add(branch.body.nodes, of: file, in: outer, &repeated) }
                add(otherwise?.nodes ?? [], of: file, in: outer, &repeated)
            case .loop(let loop):
                add(loop.body.nodes, of: file, in: outer, &repeated)
                add(loop.empty?.nodes ?? [], of: file, in: outer, &repeated)
            default: break
            }
        }
    }

    /// Whether the block may be walked now: one that is inside itself is left out.
    mutating func begin(_ name: String) -> Bool { open.insert(name).inserted }

    mutating func end(_ name: String) { open.remove(name) }

    mutating func noteShown(_ name: String) { shown.insert(name) }

    /// What is written for blocks that no page shows, as they stand in blocks that are replaced; with the one around.
    var homeless: [(definition: Definition, outer: String)] {
        names.compactMap { name in
            guard !shown.contains(name), let first = self[name].first,
                let outer = self[name].lazy.compactMap(\.outer).first
            else { return nil }
            return (first, outer)
        }
    }
}
