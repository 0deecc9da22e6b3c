internal import SeriesText

/// A kind of page, and so a template that the generator itself renders.
package struct EntryPoint: Sendable, Hashable {
    /// The template's file name, which also decides the language it is escaped for: `article.html`. With a `/` at its end,
    /// it is a folder, and each file in there such a template.
    package private(set) var template: String
    /// One sentence for people who write templates.
    package let summary: String
    /// Their values are given to `render` in this order.
    package let variables: [Variable]
    /// The last of the variables, which tells of the pages that `\paginate` makes; nil where there is always one page,
    /// and so no `\paginate`.
    package let pages: Variable?

    package init(_ template: String, _ summary: String, variables: [Variable], pages: Variable? = nil) {
        self.template = template
        self.summary = summary
        self.variables = variables + [pages].compactMap(\.self)
        self.pages = pages
    }

    /// One for each template that this one stands for, `names` being those of all templates, in order.
    func expanded(among names: [String]) -> [EntryPoint] {
        guard isFolder else { return [self] }
        return names.filter { $0.begins(with: template) }.map { name in
            var entry = self
            entry.template = name
            return entry
        }
    }

    var isFolder: Bool { template.ends(with: "/") }
}
