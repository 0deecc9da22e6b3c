internal import SeriesText

/// Builds a tree from libyaml's events: resolves aliases, merges maps, and refuses what has no one meaning.
struct YAMLBuilder {
    /// How deep lists and maps may nest. Real front matter needs 4; the stack would hold thousands.
    private static let deepestNesting = 64
    /// How many nodes aliases may stand for in one document, so that nine lines cannot say a billion things.
    private static let mostAliasedNodes = 10_000
    /// How tags of YAML itself begin, for which authors write `!!` (YAML 1.1 §3.3.2).
    private static let standardTags = "tag:yaml.org,2002:"
    /// Those that ask for no more than a text, a list or a map.
    private static let knownTags: Set = ["str", "int", "float", "bool", "null", "timestamp", "seq", "map", "merge"]

    private struct Anchor {
        let node: YAMLNode
        let nodeCount: Int
        let height: Int
    }

    private let source: YAMLSource
    /// The keys of the document itself that take a list.
    private let lists: [ListKey]
    private var findings: [Finding] = []
    private var anchors: [String: Anchor] = [:]
    /// Those whose node is not read to its end: an alias to one would be a tree without end.
    private var openAnchors: [String] = []
    private var aliasedNodes = 0
    /// Anchors in front of texts without quotes, to which nothing referred yet: they may be meant as text.
    private var idleAnchors: [String: Range<Int>] = [:]

    private init(_ source: YAMLSource, _ lists: [ListKey]) {
        self.source = source
        self.lists = lists
    }

    /// The document in `source`, or nil when it is empty or cannot be read, and all that is wrong with it. One of `lists` that
    /// is given several times was probably meant as one.
    static func build(_ source: YAMLSource, lists: [ListKey] = []) -> (root: YAMLNode?, findings: [Finding]) {
        if let root = PlainMap.read(source) { return (root, []) }
        var builder = YAMLBuilder(source, lists)
        var root: YAMLNode?
        do {
            root = try YAMLEventStream.read(source) { stream in try builder.document(&stream) }
        } catch let error as YAMLSyntaxError {
            builder.findings.append(YAMLSyntaxMistake(error, in: source).finding)
        } catch let finding as Finding {
            builder.findings.append(finding)
        } catch {
            builder.findings.append(.error("this YAML cannot be read", at: nil))
        }
        return (root, builder.findings)
    }

    private mutating func document(_ stream: inout YAMLEventStream) throws -> YAMLNode? {
        var root: YAMLNode?
        while true {
            let event = try stream.next()
            switch event.kind {
            case .streamEnd:
                noteIdleAnchors()
                return root
            case .streamStart, .documentStart, .documentEnd: continue
            default:
                let node = try node(for: event, in: &stream, depth: 0)
                guard let first = root else {
                    root = node
                    continue
                }
                // A last line `---`, as authors are used to from articles, begins a second document without content.
                if node.isNull { continue }
                throw Finding.error(
                    "a second YAML document starts here, and only one can be read", at: node.range,
                    suggestion: "delete the line '---' before it",
                    notes: [Finding.Note(message: "the first one starts here", range: first.range)])
            }
        }
    }

    private mutating func node(
        for event: YAMLEvent, in stream: inout YAMLEventStream, depth: Int
    ) throws -> YAMLNode {
        guard depth <= Self.deepestNesting else { throw Self.tooDeep(at: event.range) }
        if let anchor = event.anchor { openAnchors.append(anchor) }
        let node: YAMLNode
        switch event.kind {
        case .alias(let name):
            return try resolve(name, at: event.range, depth: depth)
        case .scalar(let text, let style):
            node = YAMLNode(.scalar(text, self.style(style, tag: event.tag)), at: event.range)
        case .sequenceStart:
            node = try sequence(from: event, in: &stream, depth: depth)
        case .mappingStart:
            node = try mapping(from: event, in: &stream, depth: depth)
        default:
            throw Finding.error("this YAML cannot be read", at: event.range)
        }
        if let tag = event.tag { try refuse(tag, at: event.range) }
        if let anchor = event.anchor {
            openAnchors.removeLast()
            anchors[anchor] = Anchor(node: node, nodeCount: node.nodeCount, height: node.height)
            if case .scalar(_, .plain) = node.content {
                let start = event.range.lowerBound
                idleAnchors[anchor] = start..<start + 1 + anchor.utf8.count
            }
        }
        return node
    }

    private mutating func sequence(
        from start: YAMLEvent, in stream: inout YAMLEventStream, depth: Int
    ) throws -> YAMLNode {
        var nodes: [YAMLNode] = []
        while true {
            let event = try stream.next()
            if case .collectionEnd = event.kind {
                return YAMLNode(.sequence(nodes), at: start.range.lowerBound..<event.range.upperBound)
            }
            nodes.append(try node(for: event, in: &stream, depth: depth + 1))
        }
    }

    private mutating func mapping(
        from start: YAMLEvent, in stream: inout YAMLEventStream, depth: Int
    ) throws -> YAMLNode {
        var entries = UniqueEntries()
        var repeated = RepeatedLists(lists: depth == 0 ? lists : [])
        var merged: [YAMLNode] = []
        var isMap = true
        while true {
            let event = try stream.next()
            if case .collectionEnd = event.kind {
                for node in merged { merge(node, into: &entries) }
                findings += repeated.findings
                let range = start.range.lowerBound..<event.range.upperBound
                // `title: {{ page.title }}` is meant as text: nothing more is to be said of it as a map.
                return YAMLNode(isMap ? .mapping(entries.list) : .scalar("", .plain), at: range)
            }
            let key = try node(for: event, in: &stream, depth: depth + 1)
            let value = try node(for: stream.next(), in: &stream, depth: depth + 1)
            guard case .scalar(let name, let style) = key.content else {
                isMap = false
                findings.append(
                    .error(
                        "a key must be text", at: key.range,
                        suggestion: source.suggestion(at: key.range.lowerBound)))
                continue
            }
            if name == "<<", style == .plain {
                merged.append(value)
            } else if name.isEmpty, style == .plain {
                // What an alias stands for may be unknown, of which has been told.
                if findings.last?.range == key.range { continue }
                findings.append(.error("there is no key before the ':'", at: key.range))
            } else if let first = entries.add(YAMLEntry(key: name, keyRange: key.range, value: value)) {
                if repeated.add(YAMLEntry(key: name, keyRange: key.range, value: value), behind: first) { continue }
                findings.append(
                    .error(
                        "the key '\(name.excerpt)' is given twice", at: key.range, suggestion: "keep one of the two",
                        notes: [Finding.Note(message: "it is first given here", range: first.keyRange)]))
            }
        }
    }

    /// Adds what `node` has and `entries` lacks: what is written out wins over what is merged (YAML 1.1's merge type).
    private mutating func merge(_ node: YAMLNode, into entries: inout UniqueEntries) {
        switch node.content {
        case .mapping(let others):
            for other in others { _ = entries.add(other) }
        case .sequence(let nodes) where !nodes.contains { $0.entries == nil }:
            for node in nodes { merge(node, into: &entries) }
        default:
            findings.append(.error("'<<' merges maps, and this is none", at: node.range))
        }
    }

    private mutating func resolve(_ name: String, at range: Range<Int>, depth: Int) throws -> YAMLNode {
        guard let anchor = anchors[name] else {
            let message =
                openAnchors.contains(name)
                ? "the alias '*\(name.excerpt)' stands inside of what it refers to"
                : "there is no anchor '&\(name.excerpt)' for this alias"
            findings.append(
                .error(
                    message, at: range,
                    suggestion: source.suggestion(at: range.lowerBound)))
            return YAMLNode(.scalar("", .plain), at: range)
        }
        guard depth + anchor.height <= Self.deepestNesting else { throw Self.tooDeep(at: range) }
        idleAnchors[name] = nil
        aliasedNodes += anchor.nodeCount
        guard aliasedNodes <= Self.mostAliasedNodes else {
            throw Finding.error(
                "the aliases up to here stand for more than \(Self.mostAliasedNodes) values", at: range,
                suggestion: "write out what is meant")
        }
        return YAMLNode(anchor.node.content, at: range)
    }

    /// `title: &foo bar` would lose its first word without a sign of it.
    private mutating func noteIdleAnchors() {
        for (name, range) in idleAnchors.sorted(by: { $0.value.lowerBound < $1.value.lowerBound }) {
            let start = range.lowerBound
            findings.append(
                .warning(
                    "'&\(name.excerpt)' is no text but an anchor, to which nothing refers", at: range,
                    suggestion: source.suggestion(at: start)))
        }
    }

    private func style(_ style: YAMLScalarStyle, tag: String?) -> YAMLScalarStyle {
        tag == Self.standardTags + "str" || tag == "!" ? .quoted : style
    }

    /// Refuses tags that ask for something which a text, a list or a map is not.
    private mutating func refuse(_ tag: String, at range: Range<Int>) throws {
        if tag == "!" { return }
        let name = tag.begins(with: Self.standardTags) ? tag.dropping(Self.standardTags) : nil
        if let name, Self.knownTags.contains(name) { return }
        let shown = name.map { "!!" + $0 } ?? tag
        let finding = Finding.error(
            "the tag '\(shown.excerpt)' has no meaning here", at: range,
            suggestion: source.suggestion(at: range.lowerBound)
                ?? "delete it")
        // `!title: x` was meant as a key: what follows is not what its author wrote.
        if tag.hasSuffix(":") { throw finding }
        findings.append(finding)
    }

    private static func tooDeep(at range: Range<Int>) -> Finding {
        .error("lists and maps nest deeper than \(deepestNesting) levels", at: range)
    }
}

extension YAMLNode {
    fileprivate var nodeCount: Int {
        switch content {
        case .scalar: 1
        case .sequence(let nodes): nodes.reduce(1) { $0 + $1.nodeCount }
        case .mapping(let entries): entries.reduce(1) { $0 + 1 + $1.value.nodeCount }
        }
    }

    /// How many levels of lists and maps there are, this one included; 0 for a scalar.
    fileprivate var height: Int {
        switch content {
        case .scalar: 0
        case .sequence(let nodes): nodes.reduce(0) { max($0, $1.height) } + 1
        case .mapping(let entries): entries.reduce(0) { max($0, $1.value.height) } + 1
        }
    }
}
