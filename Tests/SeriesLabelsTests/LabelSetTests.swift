import SeriesModel
import Testing

@testable import SeriesLabels

@Suite struct LabelSetTests {
    @Test(arguments: [
        ("en", "14 March 2026"), ("en-GB", "14 March 2026"), ("de", "14. März 2026"), ("de-AT", "14. März 2026"),
        ("es", "14 de marzo de 2026"), ("fr", "14 mars 2026"), ("pl", "14 marca 2026"), ("zh", "2026年3月14日"),
        ("zh-Hant", "2026年3月14日"), ("ar", "14 مارس 2026"), ("tlh", "14 March 2026"),
    ])
    func days(language: String, text: String) throws {
        let day = try #require(CivilDate(year: 2026, month: 3, day: 14))
        #expect(LabelSet(language: language).text(of: day) == text)
    }

    @Test(arguments: [
        ("fr", 1, "1er mai 2026"), ("fr", 2, "2 mai 2026"), ("fr", 21, "21 mai 2026"), ("en", 1, "1 May 2026"),
    ])
    func firstDays(language: String, day: Int, text: String) throws {
        let day = try #require(CivilDate(year: 2026, month: 5, day: day))
        #expect(LabelSet(language: language).text(of: day) == text)
    }

    @Test(arguments: [
        ("en", 1, "1 minute of reading"), ("en", 2, "2 minutes of reading"), ("de", 1, "1 Minute Lesezeit"),
        ("pl", 1, "1 minuta czytania"), ("pl", 3, "3 minuty czytania"), ("pl", 5, "5 minut czytania"),
        ("pl", 12, "12 minut czytania"), ("pl", 22, "22 minuty czytania"), ("fr", 0, "0 minute de lecture"),
        ("es", 2, "2 minutos de lectura"), ("zh", 1, "阅读需 1 分钟"), ("ar", 1, "دقيقة قراءة واحدة"),
        ("ar", 2, "دقيقتا قراءة"), ("ar", 3, "3 دقائق قراءة"), ("ar", 11, "11 دقيقة قراءة"),
        ("ar", 100, "100 دقيقة قراءة"),
        ("ja", 1, "1 minute of reading"),
    ])
    func numbers(language: String, minutes: Int, text: String) {
        #expect(LabelSet(language: language).text(.minutesOfReading, .number(minutes)) == text)
    }

    @Test func values() {
        let labels = LabelSet.english
        #expect(labels.text(.part, .number(4), .number(12)) == "Part 4 of 12")
        #expect(labels.text(.partTitle, .number(4), .text("{title} & {number}")) == "Part 4: {title} & {number}")
        #expect(labels.text(.writtenBy, .texts(["Ada", "Grace"])) == "By Ada, Grace")
    }

    /// On a page that runs from the right, `9 minutes of reading` would end with its number.
    @Test func borrowedWordsKeepTheirOrder() {
        let persian = LabelSet(language: "fa", own: [.nextPart: "بخش بعدی"])
        #expect(persian.text(.minutesOfReading, .number(9)) == "\u{2066}9 minutes of reading\u{2069}")
        #expect(persian.text(.minutesOfReading, .number(999)) == "\u{2066}999 minutes of reading\u{2069}")
        #expect(persian.text(.nextPart) == "بخش بعدی")
        #expect(persian.text(.writtenBy, .texts(["آدا", "7"])) == "\u{2066}By آدا, 7\u{2069}")
        #expect(persian.texts(of: .part)[.other] == "Part {number} of {count}")
        #expect(LabelSet(language: "ja").text(.nextPart) == "Next part")
    }

    @Test func namesThatRunToTheOtherSideKeepTheirOrder() {
        let arabic = LabelSet(language: "ar")
        #expect(
            arabic.text(.writtenBy, .texts(["Ada", "(1) Grace"]))
                == "بقلم \u{2068}Ada\u{2069}، \u{2068}(1) Grace\u{2069}")
        #expect(arabic.text(.writtenBy, .texts(["آدا", "7"])) == "بقلم آدا، 7")
        #expect(LabelSet.english.text(.writtenBy, .texts(["אדה", "Ada"])) == "By \u{2068}אדה\u{2069}, Ada")
    }

    @Test func daysInMarkup() throws {
        let day = try #require(CivilDate(year: 2026, month: 3, day: 14))
        let labels = LabelSet(language: "en", own: [.plannedFor: "<{date}>", .march: "M&rch"])
        #expect(
            String(decoding: labels.markup(.plannedFor) { _ in .date(day) }.bytes, as: UTF8.self)
                == "&lt;<time datetime=\"2026-03-14\">14 M&amp;rch 2026</time>&gt;")
    }

    @Test func wordsOfOtherLanguages() {
        let title = LabelValue.foreign("מים & <אור>", language: "he")
        let values: [LabelValue] = [.number(2), .text("<A>"), title]
        #expect(
            String(decoding: LabelSet.english.markup(.partOfSeriesTitle) { values[$0] }.bytes, as: UTF8.self)
                == "Part 2 of &lt;A&gt;: <bdi lang=\"he\" dir=\"rtl\">מים &amp; &lt;אור&gt;</bdi>")
        #expect(LabelSet.english.text(.partOfSeriesTitle) { values[$0] } == "Part 2 of <A>: מים & <אור>")
        #expect(LabelSet.english.text(of: title) == "מים & <אור>")
    }

    @Test func ownWordsFollowTheirLanguage() {
        let own: [Label: LabelText] = [
            .numberOfParts: LabelText("{count} osaa", forms: [.init(.one, "yksi osa")]), .nextPart: "Seuraava osa",
        ]
        let labels = LabelSet(language: "fi", own: own)
        #expect(labels.text(.nextPart) == "Seuraava osa")
        #expect(labels.text(.lastPart) == "That was the last part.")
        #expect(labels.text(.numberOfParts, .number(1)) == "yksi osa")
        #expect(labels.text(.numberOfParts, .number(2)) == "2 osaa")
    }

    @Test func formsForScripts() {
        let polish = LabelSet(language: "pl").patterns(of: .numberOfTerms)
        #expect(
            polish
                == .map([
                    .init(key: "one", value: .text("{count} pojęcie")),
                    .init(key: "few", value: .text("{count} pojęcia")),
                    .init(key: "many", value: .text("{count} pojęć")),
                    .init(key: "other", value: .text("{count} pojęć")),
                ]))
        #expect(
            LabelSet.english.patterns(of: .partNumber)
                == .map([.init(key: "other", value: .text("Part {number}"))]))
    }

    /// A script asks for the form of the language, and the words are English.
    @Test func englishFormsForScripts() {
        func forms(_ language: String, _ label: Label) -> [PluralCategory: String] {
            LabelSet(language: language).texts(of: label)
        }
        let many = "{minutes} minutes of reading"
        let russian = forms("ru", .minutesOfReading)
        #expect(russian == [.one: "{minutes} minute of reading", .few: many, .many: many, .other: many])
        // Which is that for 21, too.
        #expect(forms("ru", .showAllParts)[.one] == "Show all {count} parts")
        #expect(forms("he", .showAllParts)[.one] == "Show the only part")
        #expect(forms("ja", .minutesOfReading) == [.other: many])
    }

    @Test func namesFindLabels() {
        for label in Label.allCases { #expect(Label(named: label.name) == label) }
        #expect(Label(named: "") == nil)
        #expect(Label(named: "nextpart") == nil)
    }

    @Test(arguments: [
        ("", []), ("{a}", ["a"]), ("{", []), ("}", []), ("{{a}}", ["a"]), ("{a {b}", ["b"]), ("{}", [""]),
        ("ä{b}ö", ["b"]),
    ])
    func braces(text: String, names: [String]) {
        #expect(LabelPattern.braces(in: text).map(\.name) == names)
    }
}
