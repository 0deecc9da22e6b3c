import Foundation
import TestSupport
import Testing

@testable import SeriesKit

/// The references at the ends of documents are printed from the tables that the program itself uses. `UPDATE_REFERENCE=1`
/// writes them anew, and fails, so that nobody commits them unseen.
@Suite struct ReferenceTests {
    @Test(arguments: [
        ("templates.md", "vocabulary", TemplateReference.markdown), ("labels.md", "labels", LabelReference.markdown),
    ])
    func theDocumentedVocabularyIsThatOfTheChecker(document name: String, mark: String, reference: String) throws {
        let file = Project.folder.appending(path: "docs/\(name)")
        let document = try String(contentsOf: file, encoding: .utf8)
        let start = try #require(document.range(of: "<!-- \(mark): begin -->\n"))
        let end = try #require(document.range(of: "<!-- \(mark): end -->"))
        let expected = "\n" + reference + "\n"
        guard ProcessInfo.processInfo.environment["UPDATE_REFERENCE"] != nil else {
            let found = document[start.upperBound..<end.lowerBound]
            #expect(found == expected, "write it anew with UPDATE_REFERENCE=1 swift test --filter ReferenceTests")
            return
        }
        let updated = document[..<start.upperBound] + expected + document[end.lowerBound...]
        try String(updated).write(to: file, atomically: true, encoding: .utf8)
        Issue.record("the reference is written anew: look at it, then run again")
    }

    /// The README says which keys are for which texts as the help does, but for the form of its words.
    @Test func theReadmeKnowsWhichKeysAreForWhichTexts() throws {
        let file = Project.folder.appending(path: "README.md")
        let words = try String(contentsOf: file, encoding: .utf8).replacing("`", with: "")
        let expected = ContentReference.keysOfTexts.replacing("'", with: "").replacing("\n", with: " ")
        #expect(words.contains(expected))
        #expect(ContentReference.frontMatter.contains(ContentReference.keysOfTexts))
    }
}
