import Foundation
import SeriesKit
import Testing

/// The reference at the end of docs/templates.md is printed from the checker's own table.
@Suite struct ReferenceTests {
    /// `UPDATE_REFERENCE=1` writes it anew, and fails, so that nobody commits it unseen.
    @Test func theDocumentedVocabularyIsThatOfTheChecker() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs/templates.md")
        let document = try String(contentsOf: file, encoding: .utf8)
        let start = try #require(document.range(of: "<!-- vocabulary: begin -->\n"))
        let end = try #require(document.range(of: "<!-- vocabulary: end -->"))
        let expected = "\n" + TemplateReference.markdown + "\n"
        guard ProcessInfo.processInfo.environment["UPDATE_REFERENCE"] != nil else {
            let found = document[start.upperBound..<end.lowerBound]
            #expect(found == expected, "write it anew with UPDATE_REFERENCE=1 swift test --filter ReferenceTests")
            return
        }
        let updated = document[..<start.upperBound] + expected + document[end.lowerBound...]
        try String(updated).write(to: file, atomically: true, encoding: .utf8)
        Issue.record("the reference is written anew: look at it, then run again")
    }
}
