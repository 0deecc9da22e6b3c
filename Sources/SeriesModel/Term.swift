/// A word, or a few, that an article or a glossary explains.
///
/// Never changes. An object for the same reason as `Document`: whatever shows it shares it.
package final class Term: Sendable {
    package let name: String
    /// What it means, in a sentence: plain text.
    package let meaning: String
    /// Other forms that mean the same.
    package let also: [String]
    /// That of its entry on the page of its glossary; unique there.
    package let id: String
    /// Where links to it lead: to `definition`, else to its entry in the glossary.
    package let url: SiteURL
    /// The place in its part at which it is defined, if the text of that part holds it.
    package let definition: SiteURL?
    /// The part that defines it, by position in `Site.articles`; nil when the glossary alone does.
    package let definedIn: Int?
    /// The other parts whose texts hold it, in the same way and in ascending order.
    package let usedIn: [Int]

    package init(
        name: String, meaning: String, also: [String] = [], id: String, url: SiteURL, definition: SiteURL? = nil,
        definedIn: Int? = nil, usedIn: [Int] = []
    ) {
        self.name = name
        self.meaning = meaning
        self.also = also
        self.id = id
        self.url = url
        self.definition = definition
        self.definedIn = definedIn
        self.usedIn = usedIn
    }
}
