/// Which templates fill which blocks of a page.
struct BlockTable {
    struct Definition {
        let file: Int
        let name: Name
        let body: Body
    }

    private var definitions: [String: [Definition]] = [:]
    private var open: Set<String> = []
    /// The names that each file declares at its top, for its blocks.
    var frames: [Int: [Scope.Binding]] = [:]

    /// The definitions of a block, the one that wins first.
    subscript(name: String) -> [Definition] { definitions[name] ?? [] }

    var names: [String] { definitions.keys.sorted() }

    /// Adds the blocks of a file, also those in blocks. Files are added from the one that wins to the one that is
    /// extended last. Returns the names that the file defines twice.
    mutating func add(_ nodes: [Node], of file: Int) -> [Name] {
        var repeated: [Name] = []
        add(nodes, of: file, &repeated)
        return repeated
    }

    private mutating func add(_ nodes: [Node], of file: Int, _ repeated: inout [Name]) {
        for node in nodes {
            switch node.kind {
            case .block(let name, let body):
                if definitions[name.text]?.last?.file == file {
                    repeated.append(name)
                } else {
                    definitions[name.text, default: []].append(Definition(file: file, name: name, body: body))
                }
                add(body.nodes, of: file, &repeated)
            case .conditional(let branches, let otherwise):
                for branch in branches { add(branch.body.nodes, of: file, &repeated) }
                add(otherwise?.nodes ?? [], of: file, &repeated)
            case .loop(let loop):
                add(loop.body.nodes, of: file, &repeated)
                add(loop.empty?.nodes ?? [], of: file, &repeated)
            default: break
            }
        }
    }

    /// Whether the block may be walked now: one that is inside itself is left out.
    mutating func begin(_ name: String) -> Bool { open.insert(name).inserted }

    mutating func end(_ name: String) { open.remove(name) }
}
