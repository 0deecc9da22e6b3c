/// Runs as they are found: ascending, none empty, no two neighbors of one class.
struct RunList {
    private(set) var runs: [CodeRun] = []

    init(capacity: Int) {
        runs.reserveCapacity(capacity)
    }

    var end: Int { runs.last?.end ?? 0 }

    /// Everything up to `end` that has no class yet gets `kind`.
    mutating func append(_ kind: CodeClass, to end: Int) {
        guard end > self.end else { return }
        if runs.last?.kind == kind { runs.removeLast() }
        runs.append(CodeRun(end: end, kind: kind))
    }

    /// Gives everything from `start` on another class, when what follows shows what it was.
    mutating func replace(from start: Int, by kind: CodeClass) {
        let end = self.end
        while let last = runs.last, last.end > start {
            runs.removeLast()
            if self.end < start { runs.append(CodeRun(end: start, kind: last.kind)) }
        }
        append(kind, to: end)
    }

    /// The runs of a piece of the code, whose offsets count from `start`.
    mutating func append(_ inner: [CodeRun], from start: Int) {
        for run in inner { append(run.kind, to: start + run.end) }
    }
}
