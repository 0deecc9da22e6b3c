import SeriesModel
import SeriesText

/// All templates of a site, read, under their names; and the files beside them.
struct TemplateLibrary: Sendable {
    struct File: Sendable {
        let source: TemplateSource
        /// With its dot; empty when there is none.
        let fileExtension: String
        /// Nil for a file that is no template.
        fileprivate(set) var template: ParsedTemplate?
        /// Where its bytes begin in the text of all.
        fileprivate(set) var base = 0

        fileprivate init(_ source: TemplateSource) {
            self.source = source
            fileExtension = TemplateLibrary.fileExtension(of: source.name)
        }

        var nodes: [Node] { template?.nodes ?? [] }
        var isWhole: Bool { template?.isWhole ?? true }
    }

    /// How many bytes all templates may have together: offsets into them have 32 bits.
    private static let greatestSize = Int(Int32.max)

    private(set) var files: [File]
    /// The bytes of all templates, one after the other.
    private(set) var text: [UInt8] = []
    private let positions: [String: Int]

    init(_ sources: [TemplateSource], _ log: inout DiagnosticLog) {
        files = sources.map { File($0) }
        positions = Dictionary(sources.enumerated().map { ($1.name, $0) }) { first, _ in first }
        // What nobody can escape values for may be anything, such as a picture.
        var known = Set(
            sources.indices.filter { sources[$0].isTemplate && TemplateLanguage(fileName: sources[$0].name) != nil })
        var pending = sources.indices.filter(known.contains)
        while let index = pending.popLast() {
            guard text.count + sources[index].bytes.count <= Self.greatestSize else {
                log.add(
                    .error("the templates are larger than 2 GB together", at: SourcePlace(file: sources[index].file)))
                break
            }
            let parsed = Self.read(index, sources[index].bytes, &log)
            files[index].template = parsed
            files[index].base = text.count
            text += sources[index].bytes
            for name in parsed.others {
                if let other = self.index(of: name, from: index), known.insert(other).inserted { pending.append(other) }
            }
        }
    }

    private static func read(_ index: Int, _ bytes: [UInt8], _ log: inout DiagnosticLog) -> ParsedTemplate {
        let (parsed, mistakes) = TemplateParser.parse(bytes)
        for mistake in mistakes { log.add(mistake, in: index) }
        if let offset = bytes.withRun({ $0.firstInvalidByte }) {
            log.add(
                SyntaxMistake(bytes.withRun { $0.encodingMistake(at: offset) }, at: offset..<offset + 1), in: index)
        }
        if let offset = bytes.withRun({ $0.firstIndex(of: 0) }) {
            // Browsers leave it out or put a sign in its place, and XML cannot have it.
            log.add(
                SyntaxMistake(
                    "this template holds the control character U+0000", at: offset..<offset + 1,
                    suggestion: "delete it"), in: index)
        }
        return parsed
    }

    /// The template of exactly this name, or of this name with the file extension of `user`, the one that asks.
    func index(of name: String, from user: Int? = nil) -> Int? {
        if let index = positions[name] { return index }
        guard let user else { return nil }
        return positions[name + files[user].fileExtension]
    }

    /// The template that is called `stem` but for an ending, which has to be written where it is not that of the asker.
    func name(withOtherEnding stem: String) -> String? {
        TemplateLanguage.allEndings.lazy.map { stem + $0 }.first { positions[$0] != nil }
    }

    /// The names by which `user` may call the templates, for suggestions.
    func names(for user: Int) -> [String] {
        let own = files[user].fileExtension
        return files.map(\.source.name).sorted().map { name in
            !own.isEmpty && name.hasSuffix(own) ? String(name.dropLast(own.count)) : name
        }
    }

    /// With its dot; empty when there is none.
    static func fileExtension(of name: String) -> String {
        let name = name.utf8
        guard let dot = name.lastIndex(of: UInt8(ascii: ".")), !name[dot...].contains(UInt8(ascii: "/")) else {
            return ""
        }
        return String(Substring(name[dot...]))
    }
}
