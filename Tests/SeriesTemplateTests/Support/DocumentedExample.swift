import Foundation
import Testing

/// An example of docs/templates.md: one or more templates, and what must come of them.
struct DocumentedExample: Sendable, CustomTestStringConvertible {
    var heading: String
    /// Of its first fence, in the document.
    var line: Int
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
        let text: String
        /// The lines of the document between its fences.
        let lines: Range<Int>
    }

    var testDescription: String { "\(heading) (line \(line))" }

    /// The template that is rendered.
    var entry: String { files.first?.name ?? "" }
}

extension DocumentedExample {
    static let document: URL = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "docs/templates.md")

    static let all: [DocumentedExample] = {
        let text = (try? String(contentsOf: document, encoding: .utf8)) ?? ""
        return read(text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
    }()

    /// Fences with the word `template`, `output`, `error` or `warning` behind their language; others are left alone.
    static func read(_ lines: [String]) -> [DocumentedExample] {
        var examples: [DocumentedExample] = []
        var current: DocumentedExample?
        var heading = ""
        var index = 0
        while index < lines.count {
            let line = lines[index]
            index += 1
            if line.hasPrefix("#") { heading = String(line.drop { $0 == "#" || $0 == " " }) }
            guard line.hasPrefix("```") else { continue }
            let fence = line.prefix { $0 == "`" }
            let start = index
            while index < lines.count, lines[index] != fence { index += 1 }
            let words = line.dropFirst(fence.count).split(separator: " ").map(String.init)
            let text = lines[start..<index].map { $0 + "\n" }.joined()
            index += 1
            guard words.count > 1 else { continue }
            if words[1] == "template" {
                if current?.result != nil, let finished = current {
                    examples.append(finished)
                    current = nil
                }
                let name = words.dropFirst(2).first { $0.hasPrefix("file=") }?.dropFirst(5)
                var example = current ?? DocumentedExample(heading: heading, line: start)
                example.files.append(File(name: name.map(String.init) ?? "article.html", text: text))
                current = example
            } else if let kind = Result.Kind(rawValue: words[1]) {
                current?.result = Result(kind: kind, text: text, lines: start..<index - 1)
            }
        }
        return examples + (current.map { [$0] } ?? [])
    }
}
