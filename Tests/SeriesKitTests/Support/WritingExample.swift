import Foundation
import TestSupport
import Testing

/// An example of docs/writing.md: what an author writes, and what must come of it.
struct WritingExample: Sendable, CustomTestStringConvertible {
    struct Result: Sendable {
        enum Kind: String, Sendable {
            /// The body of the article.
            case html
            /// What the command line prints.
            case text
        }

        let kind: Kind
        let fence: DocumentFence
    }

    let heading: String
    /// Of its first fence, in the document.
    let line: Int
    /// By their names in `content/`.
    var files: [String: String] = [:]
    var result: Result?

    var testDescription: String { "\(heading) (line \(line))" }
}

extension WritingExample {
    static let document = Project.folder.appending(path: "docs/writing.md")

    /// The article that an example writes when it names no other file.
    static let article = "02-leaves.md"

    static let all = read(DocumentFence.all(in: (try? String(contentsOf: document, encoding: .utf8)) ?? ""))

    /// A fence is a file when its language is `markdown`, or when it says `file=…`; the `html` or `text` behind files is
    /// their result. Other fences are left alone.
    private static func read(_ fences: [DocumentFence]) -> [WritingExample] {
        var examples: [WritingExample] = []
        var current: WritingExample?
        for fence in fences {
            if fence.words.first == "markdown" || fence.file != nil {
                var example = current ?? WritingExample(heading: fence.heading, line: fence.line)
                example.files[fence.file ?? article] = fence.text
                current = example
            } else if var example = current {
                if let kind = fence.words.first.flatMap(Result.Kind.init) {
                    example.result = Result(kind: kind, fence: fence)
                }
                examples.append(example)
                current = nil
            }
        }
        return examples + [current].compactMap(\.self)
    }
}
