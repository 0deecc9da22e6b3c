import SeriesModel
import SeriesText

/// Takes values of the expected kinds out of YAML, and notes what does not fit.
///
/// A value that does not fit is left out, so that one run shows all mistakes.
struct ValueReader {
    let source: YAMLSource
    private var cursor: LineCursor
    private(set) var findings: [Finding]

    init(_ source: YAMLSource, findings: [Finding]) {
        self.source = source
        self.findings = findings
        cursor = LineCursor(source)
    }

    mutating func note(_ finding: Finding) {
        findings.append(finding)
    }

    /// Of a document that has to be a map.
    mutating func refuse(noMap root: YAMLNode, called name: String, example: String) {
        guard case .scalar(_, .plain) = root.content else {
            return note(.error("\(name) must be a map, such as '\(example)', and not \(root.kind)", at: root.range))
        }
        note(YAMLSyntaxMistake.missingColon(in: source.line(around: root.range.lowerBound), of: source))
    }

    /// Takes back all but the first `count` findings.
    mutating func keepFindings(_ count: Int) {
        findings.removeSubrange(count...)
    }

    /// Whether there is an error among the findings from `firstFinding` on.
    func hasError(since firstFinding: Int = 0) -> Bool {
        findings[firstFinding...].contains { $0.severity == .error }
    }

    mutating func located<Value>(_ value: Value, at range: Range<Int>) -> Located<Value> {
        Located(value, at: cursor.span(of: range))
    }

    /// Reads each entry by the field with its name, and returns the entries that none has. Of these, `others` have names
    /// with a meaning of their own, so that none is a slip for a near one.
    mutating func read<Target>(
        _ entries: [YAMLEntry], into target: inout Target, by fields: [Field<Target>], others: [String] = []
    ) -> [YAMLEntry] {
        var unknown: [YAMLEntry] = []
        // At most as many as there are fields, and mostly a handful.
        var given: [(field: Int, entry: Int)] = []
        given.reserveCapacity(entries.count)
        for (position, entry) in entries.enumerated() {
            guard let index = fields.firstIndex(where: { $0.key.names.contains(entry.key) }) else {
                unknown.append(entry)
                continue
            }
            if let known = given.first(where: { $0.field == index }) {
                let first = entries[known.entry]
                note(
                    .error(
                        "'\(entry.key)' and '\(first.key)' mean the same", at: entry.keyRange,
                        suggestion: fields[index].key.shape.isList
                            ? "put all into '\(first.key)'" : "keep one of the two",
                        notes: [Finding.Note(message: "the other is given here", range: first.keyRange)]))
                continue
            }
            given.append((index, position))
            fields[index].read(&target, entry, &self)
        }
        if !unknown.isEmpty {
            let free = fields.indices.filter { index in !given.contains { $0.field == index } }.map { fields[$0] }
            let names = free.flatMap(\.key.names)
            // From here, since a search from the top for each map of a long list takes quadratic time.
            var trial = self
            for entry in unknown where !others.contains(entry.key) {
                guard let name = NearestName.of(entry.key, among: names),
                    let field = free.first(where: { $0.key.names.contains(name) })
                else { continue }
                if trial.takes(entry, for: field, in: target) { suggest(name, for: entry) }
            }
        }
        return unknown
    }

    /// A key that is nearly a known one is probably a slip, and yet it may be a key of the author's own templates: so
    /// this is a warning, and only for a value that the known key would take. `partof: tour` does not mean `part`.
    private mutating func suggest(_ name: String, for entry: YAMLEntry) {
        note(
            .warning(
                "'\(entry.key.excerpt)' is no key that seriesgen knows", at: entry.keyRange,
                suggestion: "did you mean '\(name)'?"))
    }

    private mutating func takes<Target>(_ entry: YAMLEntry, for field: Field<Target>, in target: Target) -> Bool {
        findings = []
        var scratch = target
        field.read(&scratch, entry, &self)
        return findings.isEmpty
    }
}
