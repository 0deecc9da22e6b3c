import Foundation
import TestSupport
import Testing

/// The examples of the CommonMark specification. They are other people's text and lie beside the project, not in it.
struct Specification {
    struct Example: Decodable, Sendable, CustomTestStringConvertible {
        let example: Int
        let section: String
        let markdown: String
        let html: String

        var testDescription: String { "\(example) (\(section))" }
    }

    /// Empty when the file is not there.
    static let examples = read("commonmark-0.30.json")
    /// The examples of the extensions' sections of the GitHub Flavored Markdown specification 0.29.
    static let gitHubExamples = read("gfm-extensions.json")

    private static func read(_ name: String) -> [Example] {
        let file = Project.folder.appending(path: "../shared/spec/\(name)")
        guard let data = try? Data(contentsOf: file) else { return [] }
        return (try? JSONDecoder().decode([Example].self, from: data)) ?? []
    }
}
