/// The names that can be used at a place in a template.
struct Scope {
    struct Binding {
        let name: String
        let type: TemplateType
        let slot: Int32
    }

    /// From the outermost: those of the page, those of the file, then of each open directive.
    private var frames: [[Binding]]
    /// Names that the reader sees near this place, and which are yet not visible: those of the including template, or
    /// those around a block.
    let hidden: Set<String>

    init(_ frames: [[Binding]], hidden: Set<String> = []) {
        self.frames = frames
        self.hidden = hidden
    }

    /// Of the frames from the outermost, the first `count`.
    func prefix(_ count: Int) -> [[Binding]] { Array(frames.prefix(count)) }

    subscript(name: String) -> Binding? {
        for frame in frames.reversed() {
            if let binding = frame.last(where: { $0.name == name }) { return binding }
        }
        return nil
    }

    /// All visible names, the nearest first.
    var names: [String] {
        frames.reversed().flatMap { $0.reversed().map(\.name) }
    }

    /// Whether the innermost frame has the name.
    func declares(_ name: String) -> Bool {
        frames.last?.contains { $0.name == name } ?? false
    }

    mutating func declare(_ binding: Binding) {
        if frames.isEmpty { frames.append([]) }
        frames[frames.count - 1].append(binding)
    }

    mutating func open() { frames.append([]) }

    mutating func close() { frames.removeLast() }
}
