import SeriesText
import Testing

@testable import SeriesCode

/// Code with the class of each byte written below it: a letter of `CodeClass.letter`, a space for plain code. What
/// stands below a space of the code does not count.
struct Sample: Sendable, CustomTestStringConvertible {
    let language: String
    let code: String
    let classes: String

    /// Lines in turns: one of code, one of classes.
    init(_ language: String, _ lines: String) {
        self.language = language
        let lines = lines.split(separator: "\n", omittingEmptySubsequences: false)
        code = lines.indices.filter { $0.isMultiple(of: 2) }.map { lines[$0] }.joined(separator: "\n")
        classes = Self.padded(lines)
    }

    var testDescription: String { language }

    /// The classes that the code gets, in the form of `classes`.
    func found() throws -> String {
        let language = try #require(Language.named(language))
        return code.withRun { code in
            var classes: [UInt8] = []
            for run in language.runs(of: code) {
                for index in classes.count..<run.end {
                    classes.append(code[index] <= 0x20 ? code[index] : run.kind.letter)
                }
            }
            return String(decoding: classes, as: UTF8.self)
        }
    }

    private static func padded(_ lines: [Substring]) -> String {
        var all: [String] = []
        for index in lines.indices where index.isMultiple(of: 2) {
            var line = Array(lines[index].utf8)
            let marks: [UInt8] = index + 1 < lines.count ? Array(lines[index + 1].utf8) : []
            for offset in line.indices where line[offset] > 0x20 {
                line[offset] = offset < marks.count ? marks[offset] : UInt8(ascii: " ")
            }
            all.append(String(decoding: line, as: UTF8.self))
        }
        return all.joined(separator: "\n")
    }
}

extension CodeClass {
    /// How samples and dumps write the class.
    var letter: UInt8 {
        switch self {
        case .plain: UInt8(ascii: " ")
        case .comment: UInt8(ascii: "c")
        case .string: UInt8(ascii: "s")
        case .escape: UInt8(ascii: "e")
        case .number: UInt8(ascii: "n")
        case .keyword: UInt8(ascii: "k")
        case .constant: UInt8(ascii: "o")
        case .type: UInt8(ascii: "t")
        case .function: UInt8(ascii: "f")
        case .variable: UInt8(ascii: "v")
        case .attribute: UInt8(ascii: "a")
        case .tag: UInt8(ascii: "g")
        case .key: UInt8(ascii: "y")
        case .meta: UInt8(ascii: "m")
        case .heading: UInt8(ascii: "h")
        case .inserted: UInt8(ascii: "i")
        case .deleted: UInt8(ascii: "d")
        case .prompt: UInt8(ascii: "p")
        case .output: UInt8(ascii: "u")
        }
    }
}
