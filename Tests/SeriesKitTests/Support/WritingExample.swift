import Foundation
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
        let text: String
        /// The lines of the document between its fences.
        let lines: Range<Int>
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
    static let document = URL(filePath: #filePath).deletingLastPathComponent().appending(
        path: "../../../docs/writing.md")

    /// The article that an example writes when it names no other file.
    static let article = "02-leaves.md"

    static let all: [WritingExample] = {
        let text = (try? String(contentsOf: document, encoding: .utf8)) ?? ""
        return read(text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
    }()

    /// A fence is a file when its language is `markdown`, or when it says `file=…`; the `html` or `text` behind files is
    /// their result. Other fences are left alone.
    private static func read(_ lines: [String]) -> [WritingExample] {
        var examples: [WritingExample] = []
        var current: WritingExample?
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
            let words = line.dropFirst(fence.count).split(separator: " ")
            let text = lines[start..<index].map { $0 + "\n" }.joined()
            let name = words.dropFirst().first { $0.hasPrefix("file=") }?.dropFirst(5)
            if words.first == "markdown" || name != nil {
                var example = current ?? WritingExample(heading: heading, line: start)
                example.files[name.map(String.init) ?? article] = text
                current = example
            } else if var example = current {
                if let kind = words.first.flatMap({ Result.Kind(rawValue: String($0)) }) {
                    example.result = Result(kind: kind, text: text, lines: start..<index)
                }
                examples.append(example)
                current = nil
            }
            index += 1
        }
        return examples + [current].compactMap(\.self)
    }
}
