package import SeriesModel

/// What is wrong with headings and their ids.
extension MarkdownMistakes {
    /// What the heading that gives the title holds, and a title cannot; or why it gives none.
    package struct TitleMistake: Sendable, Hashable {
        package enum Kind: Sendable, Hashable {
            /// A link without words, in whose place the name of its target would be shown.
            case link
            /// A picture beside words.
            case picture
            /// It is written in HTML, and gives no title.
            case html
        }

        package let kind: Kind
        package let span: SourceSpan
    }

    /// An id that its author gave to a heading, and that something else on the page has.
    package struct RepeatedID: Sendable, Hashable {
        package enum Owner: Sendable, Hashable {
            case text
            /// The page around the text.
            case page
        }

        package let id: String
        package let owner: Owner
        package let span: SourceSpan
    }

    /// An id that an element of raw HTML has, and something else on the page, too.
    package struct SharedID: Sendable, Hashable {
        package enum Owner: Sendable, Hashable {
            /// The words of a heading made it.
            case heading
            /// The author of a heading chose it.
            case authorOfHeading
            case footnote
            /// The page around the text.
            case page
        }

        package let id: String
        package let owner: Owner
        /// That of the heading, of the id that was chosen, of the footnote's label, or of the block with the element.
        package let span: SourceSpan
    }

    /// Braces that look like attributes, and are shown as they stand.
    package struct UnreadMarks: Sendable, Hashable {
        /// What of them would be read behind the words of a heading: `{#id}`. Empty for nothing.
        package let readable: String
        package let span: SourceSpan
        /// The sign that makes what is meant as an id none.
        package var sign: String?
        /// What kramdown makes of the block that they belong to, where we write it in another way.
        package var meaning: Meaning?

        package enum Meaning: Sendable, Hashable {
            /// `{: .note }`, with the kind of callout that says the same here.
            case callout(String)
            /// `{:toc}`
            case contents
        }
    }

    /// What is meant as a heading and is none, since no space follows its `#`.
    package struct UnspacedHeading: Sendable, Hashable {
        /// How many `#` there are.
        package let level: Int
        package let span: SourceSpan
    }
}
