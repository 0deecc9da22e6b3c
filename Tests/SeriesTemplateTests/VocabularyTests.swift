import Testing

@testable import SeriesTemplate

@Suite struct VocabularyTests {
    private static let vocabulary = Vocabulary(
        Schema<Library>(
            objects: [
                ObjectType(
                    "Ship", "Something that floats.",
                    members: [
                        Member("name", .string, "What is painted on it.") { _, _ in .string("") },
                        Member("captain", .optional(.object("Person")), "Who gives the orders.") { _, _ in .none },
                        Member(
                            "watch", [MemberParameter(nil, .int), MemberParameter("of", .int)], .string,
                            "Who looks out."
                        ) {
                            _, _, _ in .none
                        },
                    ])
            ],
            entries: [
                EntryPoint(
                    "ship.html", "The page of a ship.",
                    variables: [
                        Variable("ship", .object("Ship"), "The ship."),
                        Variable("others", .list(.object("Ship")), "All others."),
                    ]),
                EntryPoint("404.html", "Nothing.", variables: []),
            ]))

    @Test func plainText() {
        #expect(
            Self.vocabulary.plainText.hasPrefix(
                """
                PAGES
                  ship.html  The page of a ship.
                    ship    Ship    The ship.
                    others  [Ship]  All others.

                  404.html  Nothing.

                TYPES
                  Ship  Something that floats.
                    .name                 String   What is painted on it.
                    .captain              Person?  Who gives the orders.
                    .watch(Int, of: Int)  String   Who looks out.

                MEMBERS OF BUILT-IN TYPES
                  [T]  A list of values of one type.
                    .count           Int         How many items there are.

                """))
    }

    @Test func markdown() {
        #expect(
            Self.vocabulary.markdown.hasPrefix(
                """
                ### Pages

                **`ship.html`** – The page of a ship.

                | | type | |
                | --- | --- | --- |
                | `ship` | `Ship` | The ship. |
                | `others` | `[Ship]` | All others. |

                **`404.html`** – Nothing.

                ### Types

                **`Ship`** – Something that floats.

                """))
        #expect(Self.vocabulary.markdown.hasSuffix("\n") && !Self.vocabulary.markdown.contains("\n\n\n"))
    }

    @Test func everythingIsListed() {
        for text in [Self.vocabulary.plainText, Self.vocabulary.markdown] {
            for member in BuiltinMember.all { #expect(text.contains(member.form) && text.contains(member.summary)) }
            for directive in Directive.allCases { #expect(directive.forms.allSatisfy(text.contains)) }
            for label in PrintLabel.allCases { #expect(text.contains(label.form) && text.contains(label.summary)) }
            #expect(text.contains("asset(\"file\")"))
            #expect(!text.split(separator: "\n").contains { $0.hasSuffix(" ") })
        }
    }

    @Test(arguments: [
        (TemplateType.bool, "a Bool", "Bool"), (.int, "an Int", "Int"), (.object("Article"), "an Article", "Article"),
        (.list(.optional(.date)), "a list [Date?]", "[Date?]"), (.optional(.url), "an optional URL", "URL?"),
        (.markup, "Markup", "Markup"), (.enumerated(.int), "a list [(Int, Int)]", "[(Int, Int)]"),
        (.null, "nil", "nil"),
    ])
    func types(_ type: TemplateType, _ words: String, _ description: String) {
        #expect(type.inWords == words)
        #expect(type.description == description)
    }

    @Test func joining() {
        #expect(TemplateType.int.joined(with: .null) == .optional(.int))
        #expect(TemplateType.null.joined(with: .int) == .optional(.int))
        #expect(TemplateType.int.joined(with: .optional(.int)) == .optional(.int))
        #expect(TemplateType.optional(.int).joined(with: .int) == .optional(.int))
        #expect(TemplateType.int.joined(with: .string) == nil)
        #expect(TemplateType.unknown.joined(with: .string) == .string)
    }
}
