/// Runs as they are found: ascending, none empty, no two neighbors of one class.
struct RunList {
    /// All but the last one, which may still grow.
    private var closed: [CodeRun] = []
    private var kind = CodeClass.plain
    /// Where the last run ends.
    private(set) var end = 0

    init(capacity: Int) {
        closed.reserveCapacity(capacity)
    }

    /// All runs. Nothing is appended behind this.
    mutating func finish() -> [CodeRun] {
        close(before: kind)
        return closed
    }

    /// Everything up to `end` that has no class yet gets `kind`.
    @inline(__always)
    mutating func append(_ kind: CodeClass, to end: Int) {
        guard end > self.end else { return }
        if kind != self.kind { close(before: kind) }
        self.end = end
    }

    private mutating func close(before next: CodeClass) {
        if end > 0 { closed.append(CodeRun(end: end, kind: kind)) }
        kind = next
    }

    /// Gives everything from `start` on another class, when what follows shows what it was.
    mutating func replace(from start: Int, by kind: CodeClass) {
        let end = self.end
        guard start < end else { return }
        while let last = closed.last, last.end > start {
            closed.removeLast()
            self.kind = last.kind
        }
        if let last = closed.last, last.end == start {
            closed.removeLast()
            self.kind = last.kind
        }
        self.end = start
        append(kind, to: end)
    }

    /// The runs of a piece of the code, whose offsets count from `start`.
    mutating func append(_ inner: [CodeRun], from start: Int) {
        for run in inner { append(run.kind, to: start + run.end) }
    }
}
