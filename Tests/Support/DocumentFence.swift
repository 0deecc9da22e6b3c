/// A fenced block of one of the project's documents, whose examples are tests.
package struct DocumentFence: Sendable {
    /// The words of the heading above it.
    package let heading: String
    /// What follows the opening fence: the language, and what more it says.
    package let words: [String]
    package let text: String
    /// The lines of the document between the fences.
    package let lines: Range<Int>

    /// From 1, that of the opening fence.
    package var line: Int { lines.lowerBound }

    /// What its `file=…` says.
    package var file: String? { value(of: "file") }

    /// What `key=…` behind the language says.
    package func value(of key: String) -> String? {
        words.dropFirst().first { $0.hasPrefix(key + "=") }.map { String($0.dropFirst(key.count + 1)) }
    }

    /// Puts another text between the fences, and other words behind the opening one.
    package func rewrite(in document: inout [String], words: String, text: String) {
        document.replaceSubrange(
            lines, with: text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init))
        let opening = lines.lowerBound - 1
        document[opening] = document[opening].prefix { $0 == "`" } + words
    }

    /// All fenced blocks of a document, in order.
    package static func all(in document: String) -> [DocumentFence] {
        let lines = document.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        var fences: [DocumentFence] = []
        var heading = ""
        var index = 0
        while index < lines.count {
            let line = lines[index]
            index += 1
            if line.hasPrefix("#") { heading = String(line.drop { $0 == "#" || $0 == " " }) }
            guard line.hasPrefix("```") else { continue }
            let mark = line.prefix { $0 == "`" }
            let start = index
            while index < lines.count, lines[index] != mark { index += 1 }
            fences.append(
                DocumentFence(
                    heading: heading, words: line.dropFirst(mark.count).split(separator: " ").map(String.init),
                    text: lines[start..<index].map { $0 + "\n" }.joined(), lines: start..<index))
            index += 1
        }
        return fences
    }
}
