/// A directive whose end has not been read yet.
struct OpenDirective {
    static let loops: [Directive] = [.for, .paginate]

    let kind: Directive
    let opening: Range<Int>
    /// What is being read at the moment.
    var body: Body
    /// When that counts; nil behind an `\else`, and where nothing is asked.
    private var conditions: [Condition]?
    /// The branches before that.
    private var branches: [Branch] = []
    /// What is repeated, of a loop whose `\empty` is read.
    private var repeated: Body?
    private(set) var hasElse = false
    private let loop: LoopHead?
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
        if let conditions { branches.append(Branch(conditions: conditions, body: body)) }
        if isLoop, repeated == nil { repeated = body }
        body = Body(opening: opening)
        conditions = next
        if next == nil { hasElse = true }
    }

    /// The finished node; nil when the directive itself could not be read.
    func node() -> Node.Kind? {
        switch kind {
        case .if:
            let last = conditions.map { [Branch(conditions: $0, body: body)] } ?? []
            return .conditional(branches + last, otherwise: hasElse ? body : nil)
        case .for, .paginate:
            return loop.map {
                .loop(LoopSyntax(head: $0, body: repeated ?? body, empty: hasElse ? body : nil))
            }
        case .block: return block.map { .block($0, body) }
        default: return nil
        }
    }
}
