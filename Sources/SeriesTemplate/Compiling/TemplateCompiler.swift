import SeriesModel
import SeriesText

/// Compiles the template of one kind of page, with all that it extends and includes, into one program.
///
/// Checking types, following where in the document a place stands, and emitting instructions happen in one walk, as
/// each needs what the others found. A mistake is noted and the walk goes on; the program is then thrown away.
struct TemplateCompiler {
    /// How deep directives and included templates may be nested together; what walks the trees recurses so deep.
    private static let deepestNesting = 128
    /// How many loops may surround each other, those around an include as well: each multiplies the time that a page takes.
    static let deepestLoops = 8
    /// How many parts the template may have once everything is put in its place: includes in includes could otherwise
    /// grow without bound.
    static let mostParts = 200_000
    /// Among how many names each mistake is compared with all of them.
    private static let fewNames = 200

    let library: TemplateLibrary
    let vocabulary: Vocabulary
    let assets: [String: SiteURL]
    let language: TemplateLanguage
    let entry: EntryPoint
    var log: DiagnosticLog
    var emitter = Emitter()
    var state: MarkupState
    var scope: Scope
    /// The file that is being walked, by its position in the library.
    var file: Int
    /// The page's own template, what it extends, and so on.
    var chain: [Int] = []
    /// The includes that led to it, the outermost first.
    var includes: [IncludeSite] = []
    var blocks = BlockTable()
    /// The files that were walked.
    var used: Set<Int> = []
    /// The files whose addresses it asks for.
    var askedAssets: Set<String> = []
    /// Whether what is walked will be thrown away: a default that another template replaces.
    var isDryRun = false
    /// How many loops surround what is walked, those around an include of it as well.
    var loopDepth = 0
    /// What is wrong in the loops around what is walked, if one of their rounds ends with the quote of a value.
    var mistakesIfQuoted: [Diagnostic] = []
    /// The `\paginate` of the page.
    var pagination: SourcePlace?
    /// The slots of `pages` and of what was computed from it: it is not known yet where `\paginate` runs first.
    var pageSlots: Set<Int32> = []
    /// Whether an `\if` around what is walked, or the list whose `\empty` it stands in, asks one of them.
    var dependsOnPages = false
    /// Of how many pieces all texts are put together that were walked: how many more an expression adds is what its own text
    /// may consist of.
    var pieces = 0
    /// The `extra` that was read last: where, of which type of objects, and the keys that it never has.
    var lastExtra: (range: Range<Int>, object: String, absentKeys: Set<String>)?
    /// Where contents without tags end, as far as it was asked.
    var contentEnds: [ContentEnd: KnownEnd] = [:]
    var nextSlot: Int32
    private var slotCount: Int32
    private var depth = 0
    private var parts = 0

    struct IncludeSite {
        let file: Int
        let range: Range<Int>
        /// Which of its arguments and of the page's variables the included file uses; nil where nobody wants to know.
        var asked: Set<String>?
    }

    init(
        _ entry: EntryPoint, file: Int, language: TemplateLanguage, library: TemplateLibrary, vocabulary: Vocabulary,
        assets: [String: SiteURL], log: DiagnosticLog
    ) {
        self.library = library
        self.vocabulary = vocabulary
        self.assets = assets
        self.language = language
        self.entry = entry
        self.log = log
        self.file = file
        state = MarkupState(language: language)
        scope = Scope([
            Scope.Frame(
                entry.variables.enumerated().map { Scope.Binding(name: $1.name, type: $1.type, slot: Int32($0)) })
        ])
        nextSlot = Int32(entry.variables.count)
        slotCount = nextSlot
        if entry.pages != nil { pageSlots = [nextSlot - 1] }
    }

    var source: [UInt8] { library.files[file].source.bytes }

    func program() -> Program {
        emitter.program(text: library.text, slotCount: Int(slotCount), pagination: pagination)
    }

    // MARK: Mistakes

    /// `others` are places that say otherwise.
    mutating func report(
        _ message: String, at range: Range<Int>, suggestion: String? = nil, others: [Diagnostic.Related] = []
    ) {
        log.add(diagnostic(.error, message, at: range, suggestion: suggestion, others: others))
    }

    /// Reports what is a mistake for this page alone: another one that extends the same layout may have what is asked for.
    mutating func reportForPage(_ message: String, at range: Range<Int>, suggestion: String) {
        var mistake = diagnostic(.error, message, at: range, suggestion: suggestion)
        for index in chain.prefix(while: { $0 != outermostFile }).reversed() {
            guard let extends = library.files[index].template?.extends else { continue }
            mistake.related.append(
                Diagnostic.Related(
                    "for \(library.files[index].source.name), which extends it",
                    at: log.place(of: extends.range, in: index)))
        }
        log.add(mistake)
    }

    /// The file that is walked, or the one that includes it with all between.
    private var outermostFile: Int { includes.first?.file ?? file }

    /// Whether the page shows what is walked only since its template extends another.
    var isInLayout: Bool { outermostFile != chain.first }

    mutating func warn(_ message: String, at range: Range<Int>, suggestion: String? = nil) {
        log.add(diagnostic(.warning, message, at: range, suggestion: suggestion))
    }

    /// With the includes that led to the place.
    mutating func diagnostic(
        _ severity: Diagnostic.Severity, _ message: String, at range: Range<Int>, suggestion: String? = nil,
        others: [Diagnostic.Related] = []
    ) -> Diagnostic {
        let related =
            others
            + includes.reversed().map { site in
                Diagnostic.Related("included here", at: log.place(of: site.range, in: site.file))
            }
        return Diagnostic(
            severity, message, at: log.place(of: range, in: file), suggestion: suggestion, related: related)
    }

    /// What `name` was probably meant to be, among so many names. Where these are many, only the first mistakes are worth the
    /// time that it takes.
    mutating func nearest(to name: String, amongAll count: Int, _ names: @autoclosure () -> [String]) -> String? {
        guard count <= Self.fewNames || log.searches.allowsSearch(among: count) else { return nil }
        return NearestName.of(name, among: names())
    }

    // MARK: Variables

    mutating func makeSlot() -> Int32 {
        nextSlot += 1
        slotCount = max(slotCount, nextSlot)
        pageSlots.remove(nextSlot - 1)
        return nextSlot - 1
    }

    /// Declares a name for a new slot.
    ///
    /// What another include may leave out is still that under its new name.
    mutating func declare(
        _ name: String, _ type: TemplateType, isArgument: Bool = false, pieces: Int = 1
    ) -> Int32 {
        let slot = makeSlot()
        scope.declare(Scope.Binding(name: name, type: type, slot: slot, isArgument: isArgument, pieces: pieces))
        return slot
    }

    /// Where the walk over a value begins.
    struct ValueStart {
        /// The position of its first instruction.
        let instruction: Int
        /// Of how many pieces all texts before it are put together.
        let pieces: Int
    }

    var valueStart: ValueStart { ValueStart(instruction: emitter.count, pieces: pieces) }

    /// Of how many pieces a value is put together that was walked since then.
    func pieces(of type: TemplateType, since start: ValueStart) -> Int {
        type.unwrapped == .string ? max(1, pieces - start.pieces) : 1
    }

    /// Runs `body` with names of its own, which are forgotten behind it.
    mutating func scoped(_ body: (inout TemplateCompiler) -> Void) {
        let slot = nextSlot
        scope.open()
        body(&self)
        scope.close()
        nextSlot = slot
    }

    // MARK: Nodes

    mutating func compile(_ nodes: [Node]) {
        // The outermost list of nodes is in none of them.
        guard depth <= Self.deepestNesting else {
            if let first = nodes.first {
                report(
                    "directives and includes are nested more than \(Self.deepestNesting) levels deep", at: first.range)
            }
            return
        }
        depth += 1
        defer { depth -= 1 }
        for node in nodes {
            parts += 1
            guard parts <= Self.mostParts else {
                if parts == Self.mostParts + 1 {
                    report("with all its includes, the template has more than \(Self.mostParts) parts", at: node.range)
                }
                return
            }
            compile(node)
        }
    }

    private mutating func compile(_ node: Node) {
        switch node.kind {
        case .text: compileText(node.range)
        case .comment: checkComment(at: node.range)
        case .print(let arguments): compile(arguments, at: node.range)
        case .conditional(let branches, let otherwise): compile(branches, otherwise, at: node.range)
        case .loop(let loop): compile(loop, at: node.range)
        case .binding(let name, let value): compileBinding(name, value)
        case .include(let include): compile(include, at: node.range)
        case .block(let name, let body): compileBlock(name, body)
        }
    }

    private mutating func compileText(_ range: Range<Int>) {
        if range.isEmpty { return }
        emitter.emit(
            .text(offset: Int32(library.files[file].base + range.lowerBound), count: Int32(range.count)))
        warnOfLostForms(in: range)
        warnOfForeignTags(in: range)
        warnOfLostBackslash(in: range)
        for finding in advance(over: range) {
            switch finding {
            case .cutName(let offset):
                report(
                    "a name in a tag cannot be put together from pieces", at: offset..<offset + 1,
                    suggestion: "leave a space behind the directive, or write the whole name in each branch")
            case .underscore(let name, let offset):
                warn(
                    "there is no attribute '\(name)'", at: offset..<min(offset + name.utf8.count, range.upperBound),
                    suggestion: "did you mean '\(name.prefix(4))-\(name.dropFirst(5))'?")
            case .tagInValue(let attribute, let offset):
                report(
                    "a tag begins in the value of '\(attribute)'", at: offset..<offset + 1,
                    suggestion: "close the value with a quote, or write '&lt;'")
            case .strayInTag(let place, let offset):
                report(
                    "a '\(Character(Unicode.Scalar(source[offset])))' cannot stand \(place)", at: offset..<offset + 1,
                    suggestion: "is a quote or a '>' missing before it?")
            case .missingSpace(let offset, let isInFrontOfRound):
                let mistake = diagnostic(
                    .error, "an attribute cannot stand right behind the quote of another", at: offset..<offset + 1,
                    suggestion: "leave a space before it")
                if isInFrontOfRound { mistakesIfQuoted.append(mistake) } else { log.add(mistake) }
            case .schemeFromValue(let offset):
                let sign = source[offset] == UInt8(ascii: ":") ? "':'" : "character reference"
                report(
                    "this \(sign) may make a scheme such as 'javascript:' of the value before it",
                    at: offset..<offset + 1,
                    suggestion: "write the scheme itself, or take the whole address from one value: \\(url: …)")
            case .tagInTitle(let offset):
                report(
                    "a tag begins in <title>, which holds text alone", at: offset..<offset + 1,
                    suggestion: "write '&lt;' to show it, or leave it out")
            case .hostFromAddress(let attribute, let offset):
                report(
                    "where the address before this '/' is one, '\(attribute)' begins with '//' and leads to another host",
                    at: offset..<offset + 1,
                    suggestion:
                        "leave it out, as addresses of pages end with one; or take the whole address from one value")
            case .hostFromSlash(let attribute, let offset):
                report(
                    "where nothing stands before this '/', '\(attribute)' begins with '//' and leads to another host",
                    at: offset..<offset + 1, suggestion: "write this '/' right behind the value, within its branch")
            }
        }
    }

    /// Reports what looks like a comment, and is a part of a script.
    private mutating func checkComment(at range: Range<Int>) {
        let opening = source[range.prefix(3)]
        let before = range.lowerBound > 0 ? source[range.lowerBound - 1] : nil
        let isLine = opening.last == UInt8(ascii: "/")
        guard let victim = isLine ? state.cutByLine(behind: before) : state.patternInScript ?? state.stringInScript
        else { return }
        let form = String(decoding: opening, as: UTF8.self)
        report(
            "'\(form)' begins a comment of the template, in the middle of \(victim)", at: range.prefix(3),
            suggestion: "to keep these characters, double the backslash: '\\\(form)'")
        // What it cut off was not meant to be missing.
        state.skip(over: source, range)
    }

    mutating func compileBinding(_ name: Name, _ value: ExpressionSyntax) {
        let start = valueStart
        let type = check(value)
        let isArgument = isArgument(value)
        if type == .null, !isArgument {
            report("'nil' alone has no type that '\(name.text)' could have", at: value.range)
        }
        reportRepetition(of: name)
        store(
            in: declare(
                name.text, type == .null && !isArgument ? .unknown : type, isArgument: isArgument,
                pieces: pieces(of: type, since: start)),
            valueFrom: start)
    }

    /// Reports a name that was given in this scope before.
    mutating func reportRepetition(of name: Name) {
        if scope.declares(name.text) { report("'\(name.text)' is declared already", at: name.range) }
    }
}
