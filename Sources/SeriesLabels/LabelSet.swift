package import SeriesModel
internal import SeriesText

/// The labels of a page: those of its language, with what the author says instead.
///
/// An object, so that all pages share one. All threads read it at once: so it keeps what they ask for most in few arrays of
/// plain values, where nothing is counted.
package final class LabelSet: Sendable {
    /// The language tag (BCP 47) of the page.
    package let language: String
    package let direction: TextDirection
    /// What quotes in a text become.
    package let quotationMarks: QuotationMarks
    private let rules: PluralRules
    /// Whether a label's words are English, since there are none in the language: then its forms are, too.
    private let isBorrowed: [Bool]
    /// Of each label, the position of the value that decides which form is shown; nil when there is but one.
    private let counted: [Int?]
    /// The plural forms for the numbers up to there, which are nearly all that pages show.
    private let smallNumbers: [PluralCategory]
    /// For each label all plural forms, one behind the other.
    private let patterns: [Pattern]
    private let pieces: [LabelPattern.Piece]
    /// For each label with a number and nothing else, its words for the small ones: a list of parts asks for some of them at
    /// each part, on each page.
    private let smallTexts: [[String]]

    /// A text as it is written, mostly a literal of the program, and the positions of its pieces among all.
    private struct Pattern: Sendable {
        let text: String
        let pieces: Range<Int>
    }

    /// The labels of a page in English.
    package static let english = LabelSet(language: "en")

    /// `own` are words of the author; where there are none, the table of the language has them, else that of English.
    package init(language: String, own: [Label: LabelText] = [:]) {
        self.language = language
        direction = TextDirection(of: language)
        quotationMarks = QuotationMarks.of(language)
        rules = PluralRules(of: language)
        let table = LanguageTable.of(language)
        let words = table ?? .english
        var isBorrowed: [Bool] = []
        var patterns: [Pattern] = []
        var pieces: [LabelPattern.Piece] = []
        for label in Label.allCases {
            let text = own[label] ?? words.text(label)
            isBorrowed.append(table == nil && own[label] == nil)
            let placeholders = label.placeholders
            func add(_ form: String) -> Pattern {
                let start = pieces.count
                pieces += LabelPattern.pieces(of: form, placeholders)
                return Pattern(text: form, pieces: start..<pieces.count)
            }
            let other = add(text.other)
            for category in PluralCategory.allCases {
                patterns.append(text.forms.first { $0.category == category }.map { add($0.text) } ?? other)
            }
        }
        let smallNumbers = (0..<Self.smallNumberCount).map(rules.category(of:))
        smallTexts = Label.allCases.map { label in
            guard label.form.parameters.map(\.kind) == [.count] else { return [] }
            return (0..<Self.smallTextCount).map { number in
                let category =
                    isBorrowed[label.rawValue] ? PluralRules.english.category(of: number) : smallNumbers[number]
                return pieces[patterns[label.rawValue * Self.formCount + category.index].pieces].reduce("") {
                    text, piece in
                    if case .text(let words) = piece { text + words } else { text + String(number) }
                }
            }
        }
        counted = Label.allCases.map(\.counted)
        self.isBorrowed = isBorrowed
        self.smallNumbers = smallNumbers
        self.patterns = patterns
        self.pieces = pieces
    }

    private static let smallNumberCount = 128
    private static let smallTextCount = 64
    private static let formCount = PluralCategory.allCases.count

    /// The words of a label without values.
    package func text(_ label: Label) -> String { pattern(label, .other).text }

    /// The words of a label with values, in the order of its parameters.
    package func text(_ label: Label, _ values: LabelValue...) -> String {
        text(label) { values.indices.contains($0) ? values[$0] : .text("") }
    }

    /// The same for values that are asked for one by one.
    package func text(_ label: Label, value: (Int) -> LabelValue) -> String {
        let known = smallTexts[label.rawValue]
        if !known.isEmpty, case .number(let number) = value(0), known.indices.contains(number) { return known[number] }
        // Bytes, since to append to a string takes five times as long.
        var text = ByteBuffer(capacity: 64)
        walk(pattern(label, value)) {
            text.append($0)
        } value: {
            append(value($0), to: &text)
        }
        return text.text
    }

    /// The words as HTML, with days and words of other languages as elements that programs can read.
    package func markup(_ label: Label, value: (Int) -> LabelValue) -> Markup {
        var html = ByteBuffer()
        walk(pattern(label, value)) {
            html.append($0, escapedFor: .markup)
        } value: {
            append(markupOf: value($0), to: &html)
        }
        return Markup(bytes: html.bytes)
    }

    /// A value alone, without a label around it.
    package func text(of value: LabelValue) -> String {
        var text = ByteBuffer()
        append(value, to: &text)
        return text.text
    }

    package func markup(of value: LabelValue) -> Markup {
        var html = ByteBuffer()
        append(markupOf: value, to: &html)
        return Markup(bytes: html.bytes)
    }

    /// A day as people write it.
    package func text(of date: CivilDate) -> String {
        var text = ByteBuffer(capacity: 32)
        append(date, to: &text)
        return text.text
    }

    private func append(_ date: CivilDate, to text: inout ByteBuffer) {
        walk(pattern(.date, category(.date, date.day))) {
            text.append($0)
        } value: {
            switch $0 {
            case 0: text.append(decimal: date.day)
            case 1: text.append(self.text(Label.months[date.month - 1]))
            default: text.append(decimal: date.year)
            }
        }
    }

    /// All forms with their placeholders, for scripts: a map from the names of the plural forms.
    package func patterns(of label: Label) -> ExtraValue {
        let texts = texts(of: label)
        return .map(
            PluralCategory.allCases.compactMap { category in
                texts[category].map { ExtraValue.Entry(key: category.rawValue, value: .text($0)) }
            })
    }

    /// The words with their placeholders, in all forms that the language has.
    package func texts(of label: Label) -> [PluralCategory: String] {
        let categories = counted[label.rawValue] == nil ? [.other] : rules.categories
        return Dictionary(
            uniqueKeysWithValues: categories.map { category in
                let form = isBorrowed[label.rawValue] ? englishForm(of: label, category) : category
                return (category, pattern(label, form).text)
            })
    }

    /// The form that words which are English take where the language has `category`: that for one where it stands for one,
    /// too, unless it leaves the number out and stands for more, as it does in Russian for 21.
    private func englishForm(of label: Label, _ category: PluralCategory) -> PluralCategory {
        let numbers = rules.numbers(of: category)
        guard let counted = counted[label.rawValue], category != .other, numbers.contains(1) else { return .other }
        let saysNumber = pieces[pattern(label, .one).pieces].contains {
            if case .value(let value) = $0 { value == counted } else { false }
        }
        return saysNumber || numbers == [1] ? .one : .other
    }

    /// Goes through a pattern: what stands as it is, and the values between.
    private func walk(_ pattern: Pattern, text write: (String) -> Void, value: (Int) -> Void) {
        for position in pattern.pieces {
            switch pieces[position] {
            case .text(let text): write(text)
            case .value(let number): value(number)
            }
        }
    }

    private func append(markupOf value: LabelValue, to html: inout ByteBuffer) {
        switch value {
        case .date(let date):
            html.append("<time datetime=\"")
            html.append(date.iso)
            html.append("\">")
            html.append(text(of: date), escapedFor: .markup)
            html.append("</time>")
        case .foreign(let words, let language):
            html.append("<bdi")
            html.append(TextDirection.attributes(of: language))
            html.append(">")
            html.append(words, escapedFor: .markup)
            html.append("</bdi>")
        case .number, .text, .texts: html.append(text(of: value), escapedFor: .markup)
        }
    }

    private func append(_ value: LabelValue, to text: inout ByteBuffer) {
        switch value {
        case .number(let number): text.append(decimal: number)
        case .text(let words), .foreign(let words, _): text.append(words)
        case .texts(let texts):
            text.append(texts.map(isolated).joined(separator: self.text(.listSeparator)))
        case .date(let date): append(date, to: &text)
        }
    }

    /// Words that run to the other side, set apart: else what stands between two of them would run with them, and the second
    /// would be read first.
    private func isolated(_ words: String) -> String {
        guard let own = TextDirection(ofWords: words), own != direction else { return words }
        return "\u{2068}\(words)\u{2069}"
    }

    private func pattern(_ label: Label, _ value: (Int) -> LabelValue) -> Pattern {
        guard let counted = counted[label.rawValue], case .number(let number) = value(counted) else {
            return pattern(label, .other)
        }
        return pattern(label, category(label, number))
    }

    private func category(_ label: Label, _ number: Int) -> PluralCategory {
        if isBorrowed[label.rawValue] { return Self.english.category(label, number) }
        return smallNumbers.indices.contains(number) ? smallNumbers[number] : rules.category(of: number)
    }

    private func pattern(_ label: Label, _ category: PluralCategory) -> Pattern {
        patterns[label.rawValue * Self.formCount + category.index]
    }
}
