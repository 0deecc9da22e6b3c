internal import SeriesText

/// The start tag of an XML 1.0 document's root element.
///
/// Far from a parser: it finds its way to the tag past all that may stand before it, and knows no entities.
struct XMLStartTag {
    struct Attribute {
        /// With its prefix, if it has one.
        let name: String
        /// As it is written: see `XML.resolved`.
        let value: ByteRun
    }

    /// Without a namespace prefix: `svg` in `<s:svg>`.
    let name: String
    private var rest: ByteCursor

    /// Goes to the end of the tag's name.
    static func first(in document: inout ByteCursor) throws(ReadingStop) -> XMLStartTag {
        _ = try document.skip(over: "\u{FEFF}")
        while true {
            try document.skipSpaces()
            guard try document.byte() == UInt8(ascii: "<") else { throw .foreign }
            if try document.skip(over: "?") {
                try document.skip(past: "?>")
            } else if try document.skip(over: "!--") {
                try document.skip(past: "-->")
            } else if try document.skip(over: "!DOCTYPE") {
                try document.skipDeclaration()
            } else {
                let name = try document.name()
                let prefix = name.firstIndex(of: UInt8(ascii: ":")).map { $0 + 1 } ?? 0
                return XMLStartTag(name: name[prefix..<name.count].text, rest: document)
            }
        }
    }

    /// Nil at the end of the tag.
    mutating func nextAttribute() throws(ReadingStop) -> Attribute? {
        try rest.skipSpaces()
        let next = try rest.peek()
        if next == UInt8(ascii: ">") || next == UInt8(ascii: "/") { return nil }
        let name = try rest.name().text
        try rest.skipSpaces()
        guard try rest.byte() == UInt8(ascii: "=") else { throw .damaged }
        try rest.skipSpaces()
        let quote = try rest.byte()
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { throw .damaged }
        return Attribute(name: name, value: try rest.run(upTo: quote))
    }
}

extension ByteCursor {
    fileprivate mutating func skipSpaces() throws(ReadingStop) {
        while XML.isSpace(try peek()) { try skip(1) }
    }

    /// What stands before a space, a mark of a tag, or the end of the tag; never empty.
    fileprivate mutating func name() throws(ReadingStop) -> ByteRun {
        var ahead = self
        while !XML.endsName(try ahead.peek()) { try ahead.skip(1) }
        guard ahead.position > position else { throw .damaged }
        return try run(ahead.position - position)
    }

    /// Steps over the next `mark`, and gives what stands before it.
    fileprivate mutating func run(upTo mark: UInt8) throws(ReadingStop) -> ByteRun {
        var ahead = self
        while try ahead.peek() != mark { try ahead.skip(1) }
        let run = try run(ahead.position - position)
        try skip(1)
        return run
    }

    fileprivate mutating func skip(past mark: StaticString) throws(ReadingStop) {
        while try !skip(over: mark) { try skip(1) }
    }

    /// XML 1.0 §2.8: the rest of a document type declaration, with an internal subset in square brackets, in which literals,
    /// comments and processing instructions may hold any bracket.
    fileprivate mutating func skipDeclaration() throws(ReadingStop) {
        var isInSubset = false
        while true {
            if try skip(over: "<!--") {
                try skip(past: "-->")
                continue
            }
            if try skip(over: "<?") {
                try skip(past: "?>")
                continue
            }
            switch try byte() {
            case UInt8(ascii: "\""): try skip(past: "\"")
            case UInt8(ascii: "'"): try skip(past: "'")
            case UInt8(ascii: "["): isInSubset = true
            case UInt8(ascii: "]"): isInSubset = false
            case UInt8(ascii: ">") where !isInSubset: return
            default: break
            }
        }
    }
}
