/// A directive whose end has not been read yet.
struct OpenDirective {
    static let loops: [Directive] = [.for, .paginate]

    let kind: Directive
    let opening: Range<Int>
    /// What is being read at the moment.
    var body: Body
    private(set) var hasElse = false
    private var conditions: [Condition]?
    private var branches: [Branch] = []
    private let loop: LoopHead?
    private var loopBody: Body?
    private let block: Name?

    init(
        _ kind: Directive, at opening: Range<Int>, conditions: [Condition]? = nil, loop: LoopHead? = nil,
        block: Name? = nil
    ) {
        self.kind = kind
        self.opening = opening
        self.conditions = conditions
        self.loop = loop
        self.block = block
        body = Body(opening: opening)
    }

    var isLoop: Bool { Self.loops.contains(kind) }

    /// Ends the current branch at an `\elseif`, `\else` or `\empty`, which begins the next one.
    mutating func endBranch(startingNext opening: Range<Int>, conditions next: [Condition]?) {
        finishBranch()
        body = Body(opening: opening)
        conditions = next
        if next == nil { hasElse = true }
    }

    private mutating func finishBranch() {
        if let conditions { branches.append(Branch(conditions: conditions, body: body)) }
        if isLoop, loopBody == nil { loopBody = body }
    }

    /// The finished node; nil when the directive itself could not be read.
    func node() -> Node.Kind? {
        var copy = self
        let last = copy.body
        copy.finishBranch()
        switch kind {
        case .if: return .conditional(copy.branches, otherwise: hasElse ? last : nil)
        case .for, .paginate:
            guard let loop, let body = copy.loopBody else { return nil }
            return .loop(LoopSyntax(head: loop, body: body, empty: hasElse ? last : nil))
        case .block: return block.map { .block($0, last) }
        default: return nil
        }
    }
}
