/// The names that can be used at a place in a template.
struct Scope {
    struct Binding {
        let name: String
        let type: TemplateType
        let slot: Int32
        /// Whether an `\include` gave it, so that it may be missing where another one gives it.
        var isArgument = false
        /// Of how many pieces its text is put together, at most.
        var pieces = 1
    }

    /// What one file or directive declares.
    struct Frame {
        private(set) var bindings: [Binding] = []
        private var positions: [String: Int] = [:]

        init(_ bindings: [Binding] = []) {
            for binding in bindings { declare(binding) }
        }

        subscript(name: String) -> Binding? { positions[name].map { bindings[$0] } }

        mutating func declare(_ binding: Binding) {
            positions[binding.name] = bindings.count
            bindings.append(binding)
        }
    }

    /// From the outermost: those of the page, those of the file, then of each open directive.
    private var frames: [Frame]
    /// What the reader sees near this place, and what is yet not visible: the names of the including template, or those
    /// around a block.
    private let surroundings: [Frame]

    init(_ frames: [Frame], inside surroundings: Scope? = nil) {
        self.frames = frames
        self.surroundings = surroundings?.frames ?? []
    }

    /// Of the frames from the outermost, the first `count`.
    func prefix(_ count: Int) -> [Frame] { Array(frames.prefix(count)) }

    subscript(name: String) -> Binding? {
        for frame in frames.reversed() {
            if let binding = frame[name] { return binding }
        }
        return nil
    }

    /// Whether the name would be visible, were it not for the border around a file or a block.
    func hides(_ name: String) -> Bool { surroundings.contains { $0[name] != nil } }

    /// How many names there are at most.
    var count: Int { frames.reduce(0) { $0 + $1.bindings.count } }

    /// All visible names, the nearest first.
    var names: [String] {
        frames.reversed().flatMap { $0.bindings.reversed().map(\.name) }
    }

    /// Whether the innermost frame has the name.
    func declares(_ name: String) -> Bool {
        frames.last?[name] != nil
    }

    mutating func declare(_ binding: Binding) {
        frames[frames.count - 1].declare(binding)
    }

    mutating func open() { frames.append(Frame()) }

    mutating func close() { frames.removeLast() }
}
