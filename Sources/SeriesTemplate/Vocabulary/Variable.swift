/// A variable that a page gives to its template and to everything the template includes.
package struct Variable: Sendable, Hashable {
    package let name: String
    package let type: TemplateType
    /// One sentence for people who write templates.
    package let summary: String

    package init(_ name: String, _ type: TemplateType, _ summary: String) {
        self.name = name
        self.type = type
        self.summary = summary
    }
}
