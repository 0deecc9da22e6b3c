import SeriesModel
import SeriesText
import Testing

@testable import SeriesMarkdown

@Suite("Digests of sections")
struct SectionDigestTests {
    static let text = """
        Before all headings.

        ## First

        Some *words* with `code` and a [link](https://example.org/).

        ## Second

        - a list
        - of two

        ### Third

        | a | b |
        | - | - |
        | 1 | 2 |

        """

    struct Change: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let old: String
        let new: String
        /// The ids of the sections whose digests change.
        var changed: [String] = []
        /// Whether that of the whole text does.
        var changesWhole = true

        init(_ name: String, _ old: String, _ new: String, _ changed: [String] = [], whole: Bool = true) {
            testDescription = name
            self.old = old
            self.new = new
            self.changed = changed
            changesWhole = whole
        }
    }

    static let changes: [Change] = [
        Change("a word", "Some", "Many", ["first"]),
        Change("a letter of a list", "of two", "of twa", ["second"]),
        Change("a cell", "| 2 |", "| 3 |", ["third"]),
        Change("two cells that change places", "| 1 | 2 |", "| 2 | 1 |", ["third"]),
        Change("code", "`code`", "`cod`", ["first"]),
        Change("a space more makes other words", "Some", "So me", ["first"]),
        Change("the words before the first heading", "Before", "Ahead of"),
        Change("the words of a heading", "## Second", "## The second {#second}", ["second"]),
        Change("another id for the same words", "## Second", "## Second {#two}", whole: false),
        Change("where a link leads", "https://example.org/", "https://example.com/a", whole: false),
        Change("a link that goes", "[link](https://example.org/)", "link", whole: false),
        Change("another mark", "*words*", "**words**", whole: false),
        Change("a mark within a word", "*words*", "w*ord*s", whole: false),
        Change("lines that break elsewhere", "words* with", "words*\nwith", whole: false),
        Change("a break that is meant", "words* with", "words*\\\nwith", whole: false),
        Change("the level of a heading", "### Third", "## Third", whole: false),
        Change("another marker of a list", "- a list\n- of two", "* a list\n* of two", whole: false),
        Change("a paragraph that ends earlier", "all headings.", "all\n\nheadings.", whole: false),
        Change("a footnote", "a list", "a list[^n]\n\n[^n]: A note.\n", []),
    ]

    @Test(arguments: changes)
    func change(_ change: Change) {
        let new = Self.text.replacing(change.old, with: change.new)
        #expect(new != Self.text)
        let (before, after) = (article(Self.text), article(new))
        let changed = zip(before.headings, after.headings).filter { $0.digest != $1.digest }.map(\.1.id)
        #expect(changed == change.changed)
        #expect((before.digest != after.digest) == change.changesWhole)
    }

    @Test("raw HTML counts with its words alone")
    func rawHTML() {
        #expect(digest("<p class=\"a\">one\ntwo</p>") == digest("<div><b>o</b>ne two</div>"))
        #expect(digest("<p>one</p>") != digest("<p>two</p>"))
        #expect(digest("<script>one()</script>") == digest("<script>two()</script>"))
    }

    @Test("a caption counts, the place of its picture does not")
    func figures() {
        let figure = digest("![x](https://example.org/a.png \"One\")")
        #expect(figure == digest("![x](https://example.org/b.png \"One\")"))
        #expect(figure != digest("![x](https://example.org/a.png \"Two\")"))
    }

    @Test("a footnote changes the whole, and no section")
    func footnotes() {
        let (one, two) = (
            article("# T\n\n## A\n\nx[^n]\n\n[^n]: one\n"), article("# T\n\n## A\n\nx[^n]\n\n[^n]: two\n")
        )
        #expect(one.headings == two.headings)
        #expect(one.digest != two.digest)
    }

    @Test("a heading in a footnote is a section of its own, and the one before keeps its digest")
    func headingInNote() {
        let without = article("## A\n\nx[^n]\n\n[^n]: one\n").headings
        let with = article("## A\n\nx[^n]\n\n[^n]:\n    ## B\n").headings
        #expect(with.map(\.id) == ["a", "b"])
        #expect(with.first == without.first)
    }

    @Test("sections that change places change the whole alone")
    func order() {
        let (one, two) = (article("## A\n\na\n\n## B\n\nb\n"), article("## B\n\nb\n\n## A\n\na\n"))
        #expect(one.headings == two.headings.reversed())
        #expect(one.digest != two.digest)
    }

    @Test("they stand in the records of readers, so these values must stay")
    func known() {
        #expect(article("").digest == "1cgnlml")
        let text = article("One.\n\n## Two\n\nEight bytes and some more.\n")
        #expect(text.digest == "1aslnuo")
        #expect(text.headings.map(\.digest) == ["1j76dsr"])
        // More than are taken at once, twice.
        let long = article("Four times eight bytes at once, and the same once more, and a few behind.\n")
        #expect(long.digest == "lw0koo")
    }

    @Test("digests of texts that differ in a byte or in length differ")
    func distinct() {
        var seen: Set<String> = []
        for count in 0..<200 {
            for byte: UInt8 in [0, 1, 0x61, 0xFF] {
                var digest = WordDigest()
                [UInt8](repeating: byte, count: count).withRun { digest.add($0) }
                seen.insert(digest.text)
            }
        }
        #expect(seen.count == 199 * 4 + 1)
        #expect(seen.allSatisfy { $0.count <= 7 })
    }

    private func digest(_ markdown: String) -> String { article(markdown).digest }
}
