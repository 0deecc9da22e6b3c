package import SeriesModel

/// What is wrong with a text, or hardly what its author means. Each kind has a place to tell of it.
extension MarkdownFragment {
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

    /// The end tag of an element that nothing in the text opens.
    package struct LooseEnd: Sendable, Hashable {
        package let name: String
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

    /// A footnote that does not fit what refers to it.
    package struct FootnoteMistake: Sendable, Hashable {
        package enum Kind: Sendable, Hashable {
            /// Something refers to a note that is not there.
            case missing
            /// Something in the title refers to the note, and titles are shown without.
            case inTitle
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
        package let id: String
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
        }

        package let id: String
        package let owner: Owner
        /// That of the heading, of the id that was chosen, or of the footnote's label.
        package let span: SourceSpan
    }

    /// Braces that look like attributes, and are shown as they stand.
    package struct UnreadMarks: Sendable, Hashable {
        /// What of them would be read behind the words of a heading: `{#id}`. Empty for nothing.
        package let readable: String
        package let span: SourceSpan
        /// The sign that makes what is meant as an id none.
        package var sign: String?
    }

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

            package let reason: Reason
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

    /// What is meant as a heading and is none, since no space follows its `#`.
    package struct UnspacedHeading: Sendable, Hashable {
        /// How many `#` there are.
        package let level: Int
        package let span: SourceSpan
    }

    /// What is meant as a mark of Markdown and is text.
    package struct LeftoverMark: Sendable, Hashable {
        package enum Kind: Sendable, Hashable {
            /// The first line of a conflict between two versions, which a merge left.
            case conflict
            /// Two or three asterisks without a partner, perhaps since they stand between punctuation and a letter.
            case strong(isTorn: Bool)
            /// Backticks without a partner.
            case code
            /// That of an item of a list, without a space behind it or that of a word processor: `-`, `1.`, `•`.
            case item(String)
            /// One of a block, with this character where a space or nothing belongs.
            case unseenSpace(UInt32)
            /// A line of nothing but this character and its like, which therefore ends no paragraph.
            case unseenLine(UInt32)
            /// `[!NOTE]` outside a quote, or not at its start.
            case callout
            /// The start of a comment that is none.
            case comment
            /// The start of a comment within another one, which hides all in between.
            case innerComment
            /// The start of a tag that is none.
            case tag
        }

        package let kind: Kind
        package let span: SourceSpan
    }

    /// What another generator would have made something of, and is shown as it stands.
    package struct ForeignMark: Sendable, Hashable {
        /// How a block goes on behind its first line.
        package enum BlockForm: Sendable, Hashable {
            /// Up to a line of the same signs: `:::`.
            case enclosed
            /// In lines that are indented by four spaces: `!!! note`.
            case indented
            /// The same in one of several tabs: `=== "Tab"`.
            case tab
        }

        package enum Kind: Sendable, Hashable {
            /// `:::tip`, `!!! note`, `/// note`. With the kind of callout that says the same here, if there is one.
            case block(callout: String?, BlockForm)
            /// `[TOC]`, `[[toc]]`.
            case contents
            /// A line of JavaScript in MDX: `import A from "b"`.
            case script
            /// One of MDX, `{/* … */}`, of Obsidian, `%% … %%`, or of MyST, `% …`.
            case comment
            /// What belongs to the cells of a notebook: `+++` of MyST, `%%matplotlib inline`.
            case notebook
            /// `(label)=` of MyST.
            case label(String)
            /// `[[name]]` or `![[name]]` of Obsidian.
            case wikiLink(ForeignLink, isPicture: Bool)
            /// A block of code that is a directive of MyST: `{note}`. With the word behind its name, if it is just one.
            case directive(MyST, argument: String)
            /// What mdBook and others put a file in the place of: `{{#include main.rs}}`, `--8<-- "main.py"`.
            case inclusion
        }

        package let kind: Kind
        /// As far as it goes on its first line.
        package let span: SourceSpan
    }

    /// Markdown that a block of raw HTML shows as it stands.
    package struct MarkdownInHTML: Sendable, Hashable {
        package enum Kind: Sendable, Hashable {
            /// It would count behind an empty line.
            case line
            /// The same, but so far in that it would be code there.
            case indented
            /// A link on a line with tags in front of it.
            case behindTag
            /// A fence behind such a block, so far in that it is code itself.
            case code
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
