package import SeriesModel

/// Marks that are text to us.
extension MarkdownMistakes {
    /// What is meant as a mark of Markdown and is text, or is one that is hardly meant.
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
            /// The same with a space, so far in that it goes on with the paragraph above it.
            case indentedItem
            /// `*[HTML]: …` of PHP Markdown Extra, kramdown and MkDocs.
            case abbreviation
            /// One of a block, with this character where a space or nothing belongs.
            case unseenSpace(UInt32)
            /// A line of nothing but this character and its like, which therefore ends no paragraph.
            case unseenLine(UInt32)
            /// This character in code, where a space or nothing belongs.
            case spaceInCode(UInt32)
            /// The fence around all of a text, as programs that write texts put it there.
            case wholeText
            /// The first of the lines that are to be front matter, one of which means that key: `Tags: go, http`.
            case property(String)
            /// What a program that writes texts leaves of a source: `【12†source】`.
            case source
            /// A line of hyphens right below a paragraph, of which it makes a heading.
            case underline
            /// `[!NOTE]` outside a quote, or not at its start.
            case callout
            /// The start of a comment that is none.
            case comment
            /// The start of a comment within another one, which hides all in between.
            case innerComment
            /// The start of a tag that is none.
            case tag
            /// That of one with values of MDX: `<p style={{color: "red"}}>`.
            case tagWithBraces
        }

        package let kind: Kind
        package let span: SourceSpan
    }

    /// A tag that another generator fills in.
    package struct TemplateTag: Sendable, Hashable {
        /// From what loses most where it is shown as it stands.
        package enum Kind: Int, Sendable {
            /// The destination of a link, or the name of one: `{% post_url a %}`, `{{< ref "a.md" >}}`.
            case link
            /// Before or behind lines of code: `{% highlight ruby %}`.
            case code
            /// Around text with braces: `{% raw %}`.
            case raw
            /// The value of an attribute without quotes, as MDX writes it: `style={{margin: 0}}`.
            case value
            case other
        }

        package let kind: Kind
        package let span: SourceSpan
    }

    /// A formula of TeX that is read as Markdown.
    package struct LostFormula: Sendable, Hashable {
        package enum Kind: Sendable, Hashable {
            /// Formulas are none in this text.
            case unread
            /// It stands between parentheses with backslashes, and those between dollars are read.
            case inParentheses
            /// Its two dollars have no partner in the paragraph.
            case open
            /// It is an environment of TeX without dollars, `\begin{align}`, and formulas are none in this text.
            case environment
            /// The same where those between dollars are read.
            case bareEnvironment
            /// It stands in a fence for formulas, and formulas are none in this text.
            case fence
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
            /// `<Tabs>` of MDX, by its name.
            case component(String)
            /// `<Link>` of MDX, by its name, which is that of an element of HTML, too.
            case namesake(String)
            /// `<Tabs.Tab>` and `<Tabs items={…}>` of MDX, which are no tags of HTML.
            case componentInText
            /// What belongs to the cells of a notebook: `+++` of MyST, `%%matplotlib inline`.
            case notebook
            /// `(label)=` of MyST.
            case label(String)
            /// `[[name]]` or `![[name]]` of Obsidian.
            case wikiLink(ForeignLink, isPicture: Bool)
            /// A block of code that is a directive of MyST: `{note}`. With the word behind its name, if it is just one.
            case directive(MyST, argument: String)
            /// What stands in front of code in MyST and reStructuredText, by its name: ``{ref}`a` ``, ``:ref:`a` ``.
            case role(String)
            /// What mdBook and others put a file in the place of: `{{#include main.rs}}`, `--8<-- "main.py"`.
            case inclusion
            /// The same in a comment, which shows nothing: `<!--@include: ./a.md-->` of VitePress.
            case hiddenInclusion
            /// `==words==` of Obsidian.
            case highlight
            /// `:name:` of GitHub.
            case emoji
            /// `++ctrl+c++` of MkDocs.
            case keys
            /// `{' '}` of MDX, where a line break would swallow the space.
            case space
            /// `// [!code focus]` of VitePress, which marks its line of code.
            case lineOfCode
            /// `^[words]` of Pandoc.
            case inlineNote
            /// `[@key]` of Pandoc.
            case citation
        }

        package let kind: Kind
        /// As far as it goes on its first line.
        package let span: SourceSpan
    }
}
