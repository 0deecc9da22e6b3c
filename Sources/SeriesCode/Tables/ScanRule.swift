/// A rule prepared: small numbers only, since it is copied whenever it is looked at.
struct ScanRule: Sendable, BitwiseCopyable {
    /// What has to stand at the place.
    enum Shape: UInt8, Sendable, BitwiseCopyable {
        case literal
        /// The text, of which nothing is taken.
        case ahead
        case anything
        case escape
        case sigil
        case guarded
        case delimited
        case heredoc
        case character
        case regularExpression
        case prompt
        case lead
        case statement
        case fence
        /// The partner of what opened the context.
        case partner
        /// The text, the guard that opened the context, and the other text.
        case guardedEnd
        /// Nothing: the first byte says it all.
        case byte
    }

    enum Action: UInt8, Sendable, BitwiseCopyable {
        /// The match is the whole.
        case token
        case push
        case pop
        /// Ends the context before the match.
        case popBefore
        /// Has to be closed once more.
        case deepen
        /// Ends the context before the end of the line.
        case endLine
        /// Lines behind this one belong to a heredoc.
        case announce
        /// At the end of a line: what was announced begins.
        case beginLines
        /// At the end of a line: the next one may be the word that ends all.
        case checkLine
        case number
        case regularExpression
        /// Lines that are indented deeper than this one.
        case block
        case embedLine
        case embedFence
    }

    /// A place in `ScanTables.text`.
    struct Text: Sendable, BitwiseCopyable {
        private let first: UInt16
        private let length: UInt8

        init(start: Int = 0, count: Int = 0) {
            first = UInt16(start)
            length = UInt8(count)
        }

        var start: Int { Int(first) }
        var count: Int { Int(length) }
    }

    enum GuardKind: Sendable, BitwiseCopyable, Equatable {
        case none
        case repeated(UInt8)
        case name
        case rawString
    }

    var shape: Shape
    var action: Action
    var place = Place.anywhere
    var text = Text()
    /// Behind a guard; for `statement` what has to come first.
    var tail = Text()
    var guarding = GuardKind.none
    var heredoc = Opening.Heredoc.shell
    var marks = CodeClass.plain
    var kind = CodeClass.plain
    /// What is pushed; and for heredocs that hold nothing but text.
    var context: UInt16 = 0
    var plainContext: UInt16 = 0
    /// The mark behind the closing that makes the whole something else, or 0.
    var beforeMark: UInt8 = 0
    var beforeKind = CodeClass.plain
    /// A number in `ScanTables.regions`, or -1.
    var region: Int16 = -1
}
