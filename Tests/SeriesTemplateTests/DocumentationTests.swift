import Foundation
import SeriesModel
import SeriesText
import TestSupport
import Testing

@testable import SeriesTemplate

/// Runs every example of docs/templates.md. `RECORD_EXAMPLES=1` writes the results into the document instead.
@Suite struct DocumentationTests {
    @Test(arguments: DocumentedExample.all) func example(_ example: DocumentedExample) throws {
        let result = try #require(example.result, "the example has no result")
        let (kind, text) = Self.run(example)
        if ProcessInfo.processInfo.environment["RECORD_EXAMPLES"] != nil { return }
        #expect(kind == result.kind)
        #expect(text == result.fence.text)
    }

    @Test func thereAreExamples() {
        #expect(DocumentedExample.all.count >= 60)
    }

    @Test func everyWordOfTheLanguageIsDocumented() throws {
        let text = try String(contentsOf: DocumentedExample.document, encoding: .utf8)
        for directive in Directive.allCases { #expect(text.contains("\\\(directive)")) }
        for label in PrintLabel.allCases { #expect(text.contains("\(label):")) }
        for member in BuiltinMember.all { #expect(text.contains(".\(member.name)")) }
    }

    @Test(.enabled(if: ProcessInfo.processInfo.environment["RECORD_EXAMPLES"] != nil)) func record() throws {
        let text = try String(contentsOf: DocumentedExample.document, encoding: .utf8)
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        for example in DocumentedExample.all.reversed() {
            guard let result = example.result else { continue }
            let (kind, text) = Self.run(example)
            let language = kind == .output ? Self.language(of: example.entry) : "text"
            result.fence.rewrite(in: &lines, words: language + " " + kind.rawValue, text: text)
        }
        try lines.joined(separator: "\n").write(to: DocumentedExample.document, atomically: true, encoding: .utf8)
    }

    private static func language(of name: String) -> String {
        let ending = name.split(separator: ".").last.map(String.init) ?? "txt"
        return ending == "txt" ? "text" : ending
    }

    private static func run(_ example: DocumentedExample) -> (DocumentedExample.Result.Kind, String) {
        let files = example.files.map { (name: $0.name, text: $0.text) }
        let (set, diagnostics) = Bench.compile(files)
        guard diagnostics.isEmpty else {
            var printer = DiagnosticPrinter(usesColor: false) { name in
                example.files.first { $0.name == name }.map { Array($0.text.utf8) }
            }
            let text = diagnostics.map { printer.text(for: $0) }.joined()
            return (diagnostics.containsError ? .error : .warning, text)
        }
        if let page = example.page { return (.output, Bench.pages(files).dropFirst(page - 1).first ?? "") }
        return (.output, Bench.render(set, example.entry) ?? "")
    }
}
