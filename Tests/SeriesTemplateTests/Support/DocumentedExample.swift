import Foundation
import TestSupport
import Testing

/// An example of docs/templates.md: one or more templates, and what must come of them.
struct DocumentedExample: Sendable, CustomTestStringConvertible {
    var heading: String
    /// Of its first fence, in the document.
    var line: Int
    /// Which page of its list is shown, from `page=2` on the first fence; nil shows the page as if it were the only one.
    var page: Int?
    var files: [File] = []
    var result: Result?

    struct File: Sendable {
        let name: String
        let text: String
    }

    struct Result: Sendable {
        enum Kind: String, Sendable {
            case output
            case error
            case warning
        }

        let kind: Kind
        let fence: DocumentFence
    }

    var testDescription: String { "\(heading) (line \(line))" }

    /// The template that is rendered.
    var entry: String { files.first?.name ?? "" }
}

extension DocumentedExample {
    static let document = Project.folder.appending(path: "docs/templates.md")

    static let all = read(DocumentFence.all(in: (try? String(contentsOf: document, encoding: .utf8)) ?? ""))

    /// Fences with the word `template`, `output`, `error` or `warning` behind their language; others are left alone.
    private static func read(_ fences: [DocumentFence]) -> [DocumentedExample] {
        var examples: [DocumentedExample] = []
        var current: DocumentedExample?
        for fence in fences where fence.words.count > 1 {
            if fence.words[1] == "template" {
                if current?.result != nil, let finished = current {
                    examples.append(finished)
                    current = nil
                }
                var example =
                    current
                    ?? DocumentedExample(
                        heading: fence.heading, line: fence.line, page: fence.value(of: "page").flatMap { Int($0) })
                example.files.append(File(name: fence.file ?? "article.html", text: fence.text))
                current = example
            } else if let kind = Result.Kind(rawValue: fence.words[1]) {
                current?.result = Result(kind: kind, fence: fence)
            }
        }
        return examples + [current].compactMap(\.self)
    }
}
