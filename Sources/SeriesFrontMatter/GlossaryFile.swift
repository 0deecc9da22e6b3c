package import SeriesModel

/// What a `glossary.yaml` says: the terms of a series, or those that all series of a site share.
package enum GlossaryFile {
    /// The terms in `bytes`, a whole `glossary.yaml`. An empty one has none.
    package static func read(from bytes: [UInt8], file: String) -> (terms: [TermEntry], diagnostics: [Diagnostic]) {
        let source = YAMLSource(wholeFile: bytes)
        let (root, findings) = YAMLBuilder.build(source)
        var reader = ValueReader(source, findings: findings)
        var terms: [TermEntry] = []
        if let root, !root.isNull { terms = reader.terms(root, namesParts: true, of: "this file") }
        return (terms, reader.findings.diagnostics(in: bytes, file: file))
    }
}
