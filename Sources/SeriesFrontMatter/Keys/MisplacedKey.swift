package import SeriesModel

/// A key of ours that means nothing in a text of that kind, so that whoever wrote it may expect what does not happen.
package struct MisplacedKey: Sendable, Hashable {
    /// As it is written.
    package let name: String
    package let span: SourceSpan
    /// What to do about it.
    package let advice: String
}

extension ValueReader {
    /// Those of `entries` that mean nothing in a text of that kind. What says nothing is not asked for anything, and a value
    /// that was refused has its message already.
    mutating func misplaced(_ entries: [YAMLEntry], in kind: TextKind) -> [MisplacedKey] {
        entries.compactMap { entry in
            guard let field = FrontMatter.fields.first(where: { $0.key.names.contains(entry.key) }),
                let advice = field.key.elsewhere[kind], !entry.value.saysNothing, !isRefused(entry)
            else { return nil }
            return MisplacedKey(name: entry.key, span: located((), at: entry.keyRange).span, advice: advice)
        }
    }

    private func isRefused(_ entry: YAMLEntry) -> Bool {
        let whole = entry.keyRange.lowerBound..<max(entry.keyRange.upperBound, entry.value.range.upperBound)
        return findings.contains { finding in
            finding.severity == .error && finding.range.map { whole.contains($0.lowerBound) } ?? false
        }
    }
}

extension YAMLNode {
    /// As keys that editors and templates for new files leave open.
    fileprivate var saysNothing: Bool {
        switch content {
        case .scalar(let text, _): isNull || text.trimmed.isEmpty
        case .sequence(let nodes): nodes.allSatisfy(\.isNull)
        case .mapping(let entries): entries.isEmpty
        }
    }
}
