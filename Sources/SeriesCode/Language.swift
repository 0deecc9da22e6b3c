package import SeriesText

/// A language whose code can be told apart.
package struct Language: Sendable {
    /// As in `class="language-…"` of its most usual spelling: `swift`, `cpp`.
    package let name: String
    let tables: ScanTables

    init(_ name: String, _ grammar: Grammar) {
        self.name = name
        tables = TableBuilder.tables(for: grammar)
    }

    /// The code as runs that follow one another from its first to its last byte; neighbors differ.
    package func runs(of code: ByteRun) -> [CodeRun] {
        runs(of: code, level: 0)
    }

    func runs(of code: ByteRun, level: Int) -> [CodeRun] {
        var scanner = Scanner(code, tables, level: level)
        return scanner.scan()
    }
}
