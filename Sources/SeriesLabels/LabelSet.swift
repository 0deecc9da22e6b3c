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
    private let pieces: [Piece]
    /// What stands in patterns as it is, one behind the other.
    private let words: [UInt8]
    /// For each label with a number and nothing else, its words for the small ones: a list of parts asks for some of them at
    /// each part, on each page.
    private let smallTexts: [[String]]

    /// A text as it is written, mostly a literal of the program, and the positions of its pieces among all.
    private struct Pattern: Sendable {
        let text: String
        let pieces: Range<Int>
    }

    /// What a pattern consists of.
    private enum Piece: Sendable {
        /// What stands there in `words`.
        case words(Range<Int>)
        /// The value at that position among those of the label.
        case value(Int)
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
        let texts = table ?? .english
        var isBorrowed: [Bool] = []
        var patterns: [Pattern] = []
        var pieces: [Piece] = []
        var words: [UInt8] = []
        for label in Label.allCases {
            let text = own[label] ?? texts.text(label)
            let isEnglish = table == nil && own[label] == nil
            isBorrowed.append(isEnglish)
            let runsOtherWay = isEnglish && direction == .rightToLeft
            let placeholders = label.placeholders
            func add(_ form: String) -> Pattern {
                let form = runsOtherWay ? Self.fromLeft(form) : form
                let start = pieces.count
                for piece in LabelPattern.pieces(of: form, placeholders) {
                    switch piece {
                    case .text(let text):
                        pieces.append(.words(words.count..<words.count + text.utf8.count))
                        words += text.utf8
                    case .value(let position): pieces.append(.value(position))
                    }
                }
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
                var text = ByteBuffer()
                for piece in pieces[patterns[label.rawValue * Self.formCount + category.index].pieces] {
                    switch piece {
                    case .words(let range): text.append(words[range])
                    case .value: text.append(decimal: number)
                    }
                }
                return text.text
            }
        }
        counted = Label.allCases.map(\.counted)
        self.isBorrowed = isBorrowed
        self.smallNumbers = smallNumbers
        self.patterns = patterns
        self.pieces = pieces
        self.words = words
    }

    /// Words of English on a page that runs from the right, set apart whole: else what stands at their ends, numbers above all,
    /// would go to the other side.
    private static func fromLeft(_ form: String) -> String {
        form.contains(where: \.isLetter) ? "\(isolates[0])\(form)\(isolates[1])" : form
    }

    /// U+2066 and U+2069: what stands between them runs from left to right (Unicode, UAX #9).
    private static let isolates: [Character] = ["\u{2066}", "\u{2069}"]

    private static let smallNumberCount = 128
    private static let smallTextCount = 64
    private static let formCount = PluralCategory.allCases.count

    /// The words of a label without values.
    package func text(_ label: Label) -> String { patterns[position(label, .other)].text }

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
        walk(patterns[position(label, value)].pieces) {
            text.append($0)
        } value: {
            append(value($0), to: &text)
        }
        return text.text
    }

    /// The words as HTML, with days and words of other languages as elements that programs can read.
    package func markup(_ label: Label, value: (Int) -> LabelValue) -> Markup {
        var html = ByteBuffer()
        walk(patterns[position(label, value)].pieces) {
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
        walk(patterns[position(.date, category(.date, date.day))].pieces) {
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
        let texts = forms(of: label)
        return .map(
            PluralCategory.allCases.compactMap { category in
                texts[category].map { ExtraValue.Entry(key: category.rawValue, value: .text($0)) }
            })
    }

    /// The words with their placeholders, in all forms that the language has, for people to read or to translate.
    package func texts(of label: Label) -> [PluralCategory: String] {
        forms(of: label).mapValues { $0.filter { !Self.isolates.contains($0) } }
    }

    private func forms(of label: Label) -> [PluralCategory: String] {
        let categories = counted[label.rawValue] == nil ? [.other] : rules.categories
        return Dictionary(
            uniqueKeysWithValues: categories.map { category in
                let form = isBorrowed[label.rawValue] ? englishForm(of: label, category) : category
                return (category, patterns[position(label, form)].text)
            })
    }

    /// The form that words which are English take where the language has `category`: that for one where it stands for one,
    /// too, unless it leaves the number out and stands for more, as it does in Russian for 21.
    private func englishForm(of label: Label, _ category: PluralCategory) -> PluralCategory {
        let numbers = rules.numbers(of: category)
        guard let counted = counted[label.rawValue], category != .other, numbers.contains(1) else { return .other }
        let saysNumber = pieces[patterns[position(label, .one)].pieces].contains {
            if case .value(let value) = $0 { value == counted } else { false }
        }
        return saysNumber || numbers == [1] ? .one : .other
    }

    /// Goes through a pattern: what stands as it is, and the values between.
    private func walk(_ pattern: Range<Int>, text write: (ByteRun) -> Void, value: (Int) -> Void) {
        words.withRun { words in
            for position in pattern {
                switch pieces[position] {
                case .words(let range): write(words[range])
                case .value(let number): value(number)
                }
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

    /// Where the pattern stands whose form fits the values.
    private func position(_ label: Label, _ value: (Int) -> LabelValue) -> Int {
        guard let counted = counted[label.rawValue], case .number(let number) = value(counted) else {
            return position(label, .other)
        }
        return position(label, category(label, number))
    }

    private func category(_ label: Label, _ number: Int) -> PluralCategory {
        if isBorrowed[label.rawValue] { return Self.english.category(label, number) }
        return smallNumbers.indices.contains(number) ? smallNumbers[number] : rules.category(of: number)
    }

    private func position(_ label: Label, _ category: PluralCategory) -> Int {
        label.rawValue * Self.formCount + category.index
    }
}
