package import SeriesModel

/// What is wrong with links and what refers to footnotes.
extension MarkdownMistakes {
    /// What is meant as a link or a picture and is none.
    package struct LostLink: Sendable, Hashable {
        package enum Mistake: Sendable, Hashable {
            /// Its destination, the name of a file, has spaces in it. The text is the name.
            case spacedName
            /// A space or a line end stands in front of its parenthesis. The text is what this holds.
            case partedDestination
            /// Nothing closes its title. The text is its quote, and the words that follow.
            case openTitle
            /// Its title holds a quote of the kind that it stands in. The text is that quote.
            case quoteInTitle
            /// Words, the text, follow its title.
            case wordsBehindTitle
            /// Its title, the text, stands in quotes of print: `“title”`.
            case printedTitle
            /// A size follows its destination, or its title. The text is what stands in front of that.
            case size
            /// Nothing opens its title. The text is its words, and the quote behind them.
            case unopenedTitle
            /// Words without quotes, the text, follow its destination.
            case bareTitle
            /// Nothing closes its parenthesis. The text is what stands in that.
            case openParenthesis
            /// Its destination, the text, stands in parentheses of Chinese and Japanese.
            case wideParentheses
            /// Its destination, the text, is followed by a parenthesis that nothing opens.
            case unopenedParenthesis
            /// Nothing closes the pointed bracket in front of its destination, the text.
            case openPointed
            /// Its destination, the text, stands in braces.
            case braces
            /// Its words stand in parentheses, and its destination, the text, in brackets.
            case swapped
            /// Nothing opens the brackets of its words. The text is its destination.
            case unopenedBracket
            /// Nothing closes the brackets of its words. The text is what its parenthesis holds.
            case openBracket
            /// There are no brackets. The text is what its parenthesis holds.
            case noBrackets
            /// Nothing closes the brackets of its label, the text.
            case openLabel
        }

        package let isPicture: Bool
        package let mistake: Mistake
        package let text: String
        package let span: SourceSpan
    }

    /// A link that says nothing of where it leads. To something of our own, one with nothing in the square brackets takes its name.
    package struct SilentLink: Sendable, Hashable {
        package enum Content: Sendable, Hashable {
            /// Nothing, or nothing but spaces and comments.
            case nothing
            /// Pictures with nothing in their square brackets, which not everybody sees.
            case pictures
        }

        package let content: Content
        /// As in `Reference`.
        package let span: SourceSpan
    }

    /// What is meant as a link by reference, and is text since nothing defines its label.
    package struct LostReference: Sendable, Hashable {
        /// What looks like a definition of the label.
        package struct Text: Sendable, Hashable {
            package enum Reason: Sendable, Hashable {
                /// It does not start its paragraph.
                case isBehindText
                case isBehindTable
                /// Its destination, the name of a file, has spaces in it: the whole name.
                case spacedName(String)
                /// Its title, which this is, stands in quotes of print.
                case printedTitle(String)
                /// Something else follows its destination.
                case wordsBehind
            }

            /// As it is written.
            package let label: String
            package let reason: Reason
            /// That of the label, with its brackets and the colon.
            package let span: SourceSpan
        }

        /// As it is written.
        package let label: String
        /// What is defined and has nearly this name.
        package let near: String?
        /// Whether the label is an address or the name of a file.
        package let isAddress: Bool
        /// That of the label.
        package let span: SourceSpan
        package let definitionInText: Text?
    }

    /// A footnote that does not fit what refers to it.
    package struct FootnoteMistake: Sendable, Hashable {
        package enum Kind: Sendable, Hashable {
            /// Something refers to a note that is not there.
            case missing
            /// Something in the title refers to the note, and titles are shown without.
            case inTitle
            /// Something in a link refers to the note, and links hold no links.
            case inLink
            /// Nothing refers to the note.
            case unused
            /// There is a note of this label before.
            case repeated
            /// White space stands in the label, and so this is no note.
            case spaced
            /// The note has no text.
            case empty
        }

        package let kind: Kind
        /// As it is written, without the brackets and the `^`.
        package let label: String
        package let span: SourceSpan
    }
}
