import SeriesFrontMatter
import Testing

/// Titles and descriptions are plain text.
@Suite struct MarkInWordsTests {
    private static let withoutBackticks = "leave out the backticks"
    private static let withoutAsterisks = "leave out the asterisks"
    private static let withoutAddress = "write its words alone, without brackets and address"
    private static let character = "write the character itself"
    private static let filledIn = "write what it stands for, since nothing fills it in"

    @Test(arguments: [
        ("title: How `map` works", "2:12+5", withoutBackticks), ("title: '`map`'", "2:9+5", withoutBackticks),
        ("description: A **very** hot `cup`", "2:16+8", withoutAsterisks),
        ("summary: See [1] and [the list](https://tea.example)", "2:22+31", withoutAddress),
        ("description: A [[a](b.md)", "2:17+9", withoutAddress),
        ("title: a ** b and **c**", "2:19+5", withoutAsterisks),
        ("title: A ![pot](pot.png)", "2:10+15", withoutAddress), ("description: In {{ year }}", "2:17+10", filledIn),
        ("title: Tom &amp; Jerry&#8217;s", "2:12+5", character), ("title: 'Jerry&#x2019;s'", "2:14+8", character),
        ("title: a {% b %}", "2:10+7", filledIn),
        // Where it is written in another way, the whole text is meant.
        ("title: \"a `b\\tc`\"", "2:8+10", withoutBackticks),
    ])
    func isTold(yaml: String, place: String, help: String) {
        let key = yaml.prefix { $0 != ":" }
        #expect(
            frontMatter(yaml).diagnostics == [
                "\(place) warning: '\(key)' is plain text, in which this is shown as it stands | help: \(help)"
            ])
    }

    @Test(arguments: [
        "title: a*b and *c*", "title: 2 ** 3 ** 4", "title: a ` b", "title: '``'", "title: f(x)[0](y z)",
        "title: a[0] (b)",
        "title: '[]()'", "title: a {b} {{ c", "title: What {{ }} means", "title: Q&As; R&D; AT&T &c; & ;",
        "title: x**2 + y**2 = z**2",
        "title: handlers[name](event.id)",
        "title: C++ [&](auto) lambdas", "title: It is 5` wide and 6` high", "slug: a", "tags: ['`a`']", "mood: '`a`'",
        "title: Les ****",
    ])
    func isNone(yaml: String) {
        #expect(frontMatter(yaml).diagnostics == [])
    }

    /// That of a term is called by its name.
    @Test func meaningOfATerm() {
        #expect(
            frontMatter("defines: {HTTP: 'The `GET` language.'}").diagnostics == [
                "2:22+5 warning: 'meaning' is plain text, in which this is shown as it stands | help: leave out the backticks"
            ])
    }

    @Test func oneForEachText() {
        let (value, diagnostics) = frontMatter("title: The `a` and **b**\ndescription: '`c`'")
        #expect(value.title?.value == "The `a` and **b**")
        #expect(diagnostics.count == 2)
    }

    @Test(
        "a title of nothing but marks is read in linear time",
        arguments: ["[", "](", "[a](", "[a](b ", "**a ", "`", "{{", "{{ {% ` [ ", "&", "&a;"])
    func hostile(mark: String) {
        // With quadratic time, this would take minutes.
        #expect(frontMatter("title: 'x \(String(repeating: mark, count: 100_000))'").diagnostics.count <= 1)
    }
}
