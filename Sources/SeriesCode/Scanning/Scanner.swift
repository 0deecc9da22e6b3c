internal import SeriesText

/// Splits code into runs, in one pass.
///
/// A stack of contexts says what may begin where. What a rule has read is not read again, but for a few looks ahead and
/// back that are bounded, or whose failure is remembered: so the time is linear, whatever comes in.
@safe struct Scanner {
    /// A context that is open.
    struct Frame {
        var context: Int
        /// Where its opening begins.
        var start = 0
        /// How many more closings it takes.
        var depth = 0
        /// What the opening holds and the closing repeats.
        var guarding = 0..<0
        /// For text between punctuation and its partner.
        var open: UInt8 = 0
        var close: UInt8 = 0
    }

    /// Lines that begin behind the next end of line.
    struct Announcement {
        let context: Int
        let word: Range<Int>
        let isIndented: Bool
    }

    let code: ByteRun
    /// The bytes of `code`: asking for them is a call into another module.
    private let bytes: UnsafeBufferPointer<UInt8>
    let tables: ScanTables
    /// How many languages this one is embedded in.
    let level: Int
    var index = 0
    var list: RunList
    var frame = Frame(context: 0)
    var stack: [Frame] = []
    var announced: [Announcement] = []
    /// The end of the last word that is a keyword: a value may begin behind it.
    var keywordEnd = -1
    /// The end of the last word that gives the next one a class, and that class.
    var namingEnd = -1
    var naming = CodeClass.plain
    /// How many heredocs there were without the word that ends them.
    var wordlessHeredocs = 0
    /// No regular expression ends before this offset.
    var slashless = 0

    /// Code that opens more contexts than this means harm, and has no claim to memory.
    private static let maximumDepth = 500

    init(_ code: ByteRun, _ tables: ScanTables, level: Int = 0) {
        self.code = code
        unsafe bytes = code.buffer
        self.tables = tables
        self.level = level
        // Ten bytes a run is about what programs have.
        list = RunList(capacity: code.count / 10)
    }

    mutating func scan() -> [CodeRun] {
        // A byte order mark is no letter.
        if code.starts(with: "\u{FEFF}") { index = 3 }
        if let region = tables.preamble { embedPreamble(region) }
        while true {
            let step = nextStep()
            switch step {
            case ScanTables.Step.none:
                endText(at: code.count)
                return list.finish()
            case ScanTables.Step.word: readWord()
            case ScanTables.Step.number: readNumber()
            default: readRule(step)
            }
        }
    }

    /// Skips what is part of the context; 0 at the end of the code.
    private mutating func nextStep() -> UInt8 {
        let context = frame.context << 8
        while index < code.count {
            let step = unsafe tables.steps[context | Int(bytes[index])]
            if step != ScanTables.Step.none { return step }
            index += 1
        }
        return ScanTables.Step.none
    }

    private mutating func readRule(_ step: UInt8) {
        let list = tables.lists[tables.contexts[frame.context].firstList + Int(step - ScanTables.Step.firstList)]
        for candidate in list.start..<list.end where apply(tables.candidates[candidate], at: index) { return }
        let form = tables.contexts[frame.context].wordForm
        let letter = letters(at: index)
        if form < 0 {
            index += 1
        } else if tables.contexts[frame.context].hasScalars ? !letter.contains(.space) : letter.contains(.start) {
            readWord()
        } else if letter.contains(.digit) {
            readNumber()
        } else {
            index += 1
        }
    }

    /// Does what the rule of this number says if it applies at `place`; a word's prefix may stand between `index` and
    /// there.
    mutating func apply(_ number: Int, at place: Int) -> Bool {
        let rule = tables.rules[number]
        guard let match = match(rule, at: place), isAllowed(rule.place, match) else { return false }
        switch rule.action {
        case .token:
            emit(rule.kind, to: match.end)
            if rule.region >= 0 { embed(tables.regions[Int(rule.region)]) }
        case .push: push(rule, match)
        case .pop where rule.shape == .partner && byte(at: match.start) != frame.close: deepen(match)
        case .pop: pop(rule, match)
        case .popBefore: leave()
        case .deepen: deepen(match)
        case .endLine: leave()
        case .announce: announce(rule, match)
        case .beginLines:
            guard !announced.isEmpty else { return false }
            beginLines()
        case .checkLine: checkLine()
        case .number: return readMarkedNumber()
        case .regularExpression: return readRegularExpression(rule)
        case .block: return readBlock(rule, from: match.end)
        case .embedLine: embedLine(rule, from: match.end)
        case .embedFence: embedFence(rule, match)
        }
        return true
    }

    /// What the byte can be in a word; nothing outside of the code.
    @inline(__always)
    func letters(at index: Int) -> LetterSet {
        index >= 0 && index < code.count ? unsafe tables.letters[Int(bytes[index])] : []
    }

    /// The byte at `index`; 0 outside of the code.
    @inline(__always)
    func byte(at index: Int) -> UInt8 {
        index >= 0 && index < code.count ? unsafe bytes[index] : 0
    }

    /// What has no class yet has that of the context.
    mutating func endText(at end: Int) {
        list.append(tables.contexts[frame.context].kind, to: end)
    }

    mutating func emit(_ kind: CodeClass, to end: Int) {
        endText(at: index)
        list.append(kind, to: end)
        index = end
    }

    private mutating func push(_ rule: ScanRule, _ match: Match) {
        let start = index
        emit(rule.marks, to: match.end)
        enter(
            Frame(
                context: Int(rule.context), start: start, guarding: match.guarding, open: match.open, close: match.close
            ))
    }

    /// Where too much is open already, the rest of the code keeps the class of the context.
    mutating func enter(_ new: Frame) {
        guard stack.count < Self.maximumDepth else {
            index = code.count
            return
        }
        stack.append(frame)
        frame = new
    }

    private mutating func deepen(_ match: Match) {
        frame.depth += 1
        index = match.end
    }

    private mutating func pop(_ rule: ScanRule, _ match: Match) {
        guard frame.depth == 0 else {
            frame.depth -= 1
            index = match.end
            return
        }
        let start = frame.start
        emit(rule.marks, to: match.end)
        if rule.beforeMark != 0, byte(at: behindBlanks(from: index)) == rule.beforeMark {
            list.replace(from: start, by: rule.beforeKind)
        }
        leave()
        if rule.region >= 0 { embed(tables.regions[Int(rule.region)]) }
    }

    mutating func leave() {
        endText(at: index)
        if let outer = stack.popLast() { frame = outer }
    }

    /// The offset of the next byte that is neither a space nor an end of line.
    private func behindBlanks(from start: Int) -> Int {
        var end = start
        while letters(at: end).contains(.space) { end += 1 }
        return end
    }
}
