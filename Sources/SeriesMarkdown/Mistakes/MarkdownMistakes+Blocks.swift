package import SeriesModel

/// What is wrong with callouts, tables and blocks of code.
extension MarkdownMistakes {
    /// The mark of a callout with which a quote starts, and which does not make one of it, or not the one that is meant.
    package struct CalloutMistake: Sendable, Hashable {
        package enum Kind: Sendable, Hashable {
            /// A colon stands behind it.
            case colon
            /// There is no such kind of callout. With the one that says the same, or is nearly called so, if there is one.
            case unknown(near: String?)
            /// Nothing belongs to it.
            case empty
        }

        package let kind: Kind
        /// What stands behind the `!`.
        package let name: String
        /// That of the mark, with the colon.
        package let span: SourceSpan
    }

    /// Lines that are meant as a table, or as a part of one, and are text.
    package struct LostTable: Sendable, Hashable {
        package enum Mistake: Sendable, Hashable {
            /// The line of hyphens has another number of columns than the one above it.
            case columns(Int, above: Int)
            /// The line of hyphens holds a `+`.
            case plus
            /// Nothing stands above the line of hyphens.
            case noHeader
            /// There is no line of hyphens below the first one, which has so many columns.
            case noDelimiter(columns: Int)
            /// What is meant as the line of hyphens, for so many columns, is made of something else.
            case falseDelimiter(columns: Int)
            /// The line of hyphens is a paragraph of its own.
            case parted
            /// It is drawn with `+---+` around its cells.
            case grid
            /// An empty line stands between it and the table that it belongs to.
            case behindTable
            /// No empty line parts it from the item or the quote above it, whose text it therefore is.
            case continuesText
        }

        package let mistake: Mistake
        /// That of the line.
        package let span: SourceSpan
    }

    /// Lines to be marked in a block of code that does not have them.
    package struct LostLines: Sendable, Hashable {
        /// As they are written: `4-6`.
        package let text: String
        /// Nil when no lines are written like that.
        package let lines: ClosedRange<Int>?
        /// How many lines the block has.
        package let lineCount: Int
        /// The number that the first of them is shown with, if they are shown with numbers.
        package let firstNumber: Int?
        package let span: SourceSpan
    }

    /// What stands behind the fence of a block of code and is nearly one of our words there.
    package struct UnreadWord: Sendable, Hashable {
        package enum Mistake: Sendable, Hashable {
            /// With the word that is meant.
            case near(String)
            /// A quote of it is not closed.
            case openQuote
            /// Its only quote stands behind it.
            case looseQuote
            /// What should be a number is none.
            case noNumber
        }

        package let mistake: Mistake
        /// As it is written.
        package let text: String
        package let span: SourceSpan
    }

    /// A block of code that goes on where its author hardly wants it to.
    package struct OpenFence: Sendable, Hashable {
        /// A line in it that looks like its end, and is none.
        package struct Near: Sendable, Hashable {
            package enum Reason: Sendable, Hashable {
                /// It is made of fewer signs.
                case shorter
                case otherSigns
                /// It is indented like code.
                case indented
                /// Something stands behind its signs, as it does where a block starts.
                case words
                /// Code stands in front of its signs.
                case behindCode
            }

            package let reason: Reason
            package let span: SourceSpan
        }

        /// The signs that open it.
        package let fence: String
        package let span: SourceSpan
        /// Whether something closes it: then the start of another block is part of it.
        package let isClosed: Bool
        package let near: Near?
    }

    /// A block of code between two items that are a list each: the second one is number 1 again.
    package struct TornList: Sendable, Hashable {
        /// The fence that opens the block.
        package let span: SourceSpan
        /// How far in it belongs to the item above it, in spaces from where it stands.
        package let indentation: Int
    }

    /// What is meant as the term of a definition, and is none.
    package struct LostTerm: Sendable, Hashable {
        package enum Mistake: Sendable, Hashable {
            /// It goes on with the definition above it.
            case continuesDefinition
            /// It is a heading. The place is that of the colon below it.
            case heading
            /// It is a table, to which Pandoc gives a caption like that. The place is that of the colon below it.
            case table
        }

        package let mistake: Mistake
        package let span: SourceSpan
    }
}
