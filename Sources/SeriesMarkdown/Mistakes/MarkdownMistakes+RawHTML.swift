package import SeriesModel

/// What is wrong with raw HTML.
extension MarkdownMistakes {
    /// Raw HTML that swallows what follows it on the page.
    package struct Unclosed: Sendable, Hashable {
        package enum Kind: Sendable, Hashable {
            case comment
            /// The quotes around a value in a tag.
            case value
            /// A tag, since its `>` is missing.
            case tag
            /// `<?php`, `<!DOCTYPE` and the like, and what would end it.
            case declaration(String, end: String)
            /// That of this name, such as `script`.
            case element(String)
            /// One whose tag ends in a slash, which browsers ignore: `<iframe />`.
            case slashedElement(String)
        }

        package let kind: Kind
        /// That of its start, or of the start of the tag.
        package let span: SourceSpan
        /// Where it stands between backticks, which mean nothing in a block of HTML.
        package internal(set) var code: MarkdownInHTML.Kind?
    }

    /// The end tag of an element that nothing in the text opens, or that has ended before.
    package struct LooseEnd: Sendable, Hashable {
        package let name: String
        /// Whether the quote, item or definition that opens the element has ended it.
        package let isOfEndedBlock: Bool
        package let span: SourceSpan
        /// Where it stands between backticks, which mean nothing in a block of HTML.
        package let code: MarkdownInHTML.Kind?
    }

    /// An element in a text that nothing closes, and that swallows nothing.
    package struct OpenElement: Sendable, Hashable {
        package let name: String
        /// Whether its tag ends in a slash, which browsers ignore: `<span />`.
        package let endsInSlash: Bool
        /// How many of its name there are.
        package let count: Int
        /// That of the first tag.
        package let span: SourceSpan
    }

    /// An element that holds no markup to a browser, such as a script, and in which Markdown is read all the same.
    package struct TornElement: Sendable, Hashable {
        package enum Cause: Sendable, Hashable {
            /// An empty line in it ends the block of HTML that it stands in.
            case emptyLine(Remedy)
            /// An end tag in it ends its block, such as `</pre>` in a script.
            case endTag
            /// The list or quote ends in which its block stands.
            case container
            /// Something stands in front of it that makes no block of it.
            case paragraph
            /// It stands between backticks, which mean nothing in a block of HTML.
            case code(MarkdownInHTML.Kind)
        }

        package enum Remedy: Sendable, Hashable {
            /// Behind an empty line, it is a block of its own.
            case emptyLine
            /// The same, but on a line of its own that is not indented like code.
            case ownLine
            /// What follows it would not be HTML any more.
            case noEmptyLines
        }

        package let element: String
        package internal(set) var cause: Cause
        /// That of the start tag.
        package let span: SourceSpan
    }

    /// Markdown that a block of raw HTML shows as it stands.
    package struct MarkdownInHTML: Sendable, Hashable {
        package enum Kind: Sendable, Hashable {
            /// It would count behind an empty line.
            case line
            /// The same, but so far in that it would be code there.
            case indented
            /// On a line with tags in front of it.
            case behindTag
        }

        package let kind: Kind
        package let span: SourceSpan
    }

    /// A part of what raw HTML holds that is code, since it stands behind an empty line and is indented.
    package struct IndentedPart: Sendable, Hashable {
        package enum Kind: Sendable, Hashable {
            case fence, html, text
        }

        package let kind: Kind
        package let span: SourceSpan
    }

    /// Text in angle brackets, such as `List<String>`, that browsers take for tags and do not show.
    package struct LostTags: Sendable, Hashable {
        /// For each name, the first one of it, in the order of the text.
        package let places: [SourceSpan]
        /// Of all.
        package let count: Int
        /// Whether the first stands in a block of raw HTML, in which backticks mean nothing.
        package let isInBlock: Bool
    }
}
