import SeriesModel
import SeriesText

/// A template as it was read from the disk.
package struct TemplateSource: Sendable, Hashable {
    /// What other templates and entry points call it: `article.html`, `parts/card.html`.
    package let name: String
    /// The path that diagnostics show: `templates/article.html`.
    package let file: String
    package let bytes: [UInt8]
    /// Which of its blocks have to be in what it extends; the others are left out where they are not. Nil for all: whoever
    /// writes both files means each of them.
    package let neededBlocks: Set<String>?

    package init(name: String, file: String, bytes: [UInt8], neededBlocks: Set<String>? = nil) {
        self.name = name
        self.file = file
        self.bytes = bytes
        self.neededBlocks = neededBlocks
    }
}

/// All templates of a site, read, under their names.
struct TemplateLibrary: Sendable {
    struct File: Sendable {
        let source: TemplateSource
        let parsed: ParsedTemplate
        /// Where its bytes begin in the text of all.
        let base: Int
    }

    /// How many bytes all templates may have together: offsets into them have 32 bits.
    static let greatestSize = Int(Int32.max)

    let files: [File]
    /// The bytes of all files, one after the other.
    let text: [UInt8]
    private let positions: [String: Int]

    init(_ sources: [TemplateSource], _ log: inout DiagnosticLog) {
        var files: [File] = []
        var text: [UInt8] = []
        for (index, source) in sources.enumerated() {
            guard text.count + source.bytes.count <= Self.greatestSize else {
                log.add(.error("the templates are larger than 2 GB together", at: SourcePlace(file: source.file)))
                break
            }
            let (parsed, mistakes) = TemplateParser.parse(source.bytes)
            for mistake in mistakes { log.add(mistake, in: index) }
            if let offset = source.bytes.withRun({ $0.firstInvalidByte }) {
                log.add(
                    SyntaxMistake(source.bytes.withRun { $0.encodingMistake(at: offset) }, at: offset..<offset + 1),
                    in: index)
            }
            if let offset = source.bytes.withRun({ $0.firstIndex(of: 0) }) {
                // Browsers leave it out or put a sign in its place, and XML cannot have it.
                log.add(
                    SyntaxMistake(
                        "this template holds the control character U+0000", at: offset..<offset + 1,
                        suggestion: "delete it"), in: index)
            }
            files.append(File(source: source, parsed: parsed, base: text.count))
            text += source.bytes
        }
        self.files = files
        self.text = text
        positions = Dictionary(files.enumerated().map { ($1.source.name, $0) }) { first, _ in first }
    }

    /// The template of exactly this name, or of this name with the file extension of `user`, the one that asks.
    func index(of name: String, from user: Int? = nil) -> Int? {
        if let index = positions[name] { return index }
        guard let user else { return nil }
        return positions[name + Self.fileExtension(of: files[user].source.name)]
    }

    /// The names by which `user` may call the templates, for suggestions.
    func names(for user: Int) -> [String] {
        let own = Self.fileExtension(of: files[user].source.name)
        return files.map(\.source.name).sorted().map { name in
            !own.isEmpty && name.hasSuffix(own) ? String(name.dropLast(own.count)) : name
        }
    }

    /// With its dot; empty when there is none.
    static func fileExtension(of name: String) -> String {
        guard let dot = name.lastIndex(of: "."), !name[dot...].contains("/") else { return "" }
        return String(name[dot...])
    }
}
