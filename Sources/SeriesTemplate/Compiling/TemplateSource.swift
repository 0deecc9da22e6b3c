/// A template as it was read from the disk, or a file that is one if another template says so.
package struct TemplateSource: Sendable, Hashable {
    /// What other templates and entry points call it: `article.html`, `parts/card.html`.
    package let name: String
    /// The path that diagnostics show: `templates/article.html`.
    package let file: String
    package let bytes: [UInt8]
    /// Whether it is a template by its name alone. Any other file is one because a template includes or extends it.
    package let isTemplate: Bool
    /// Which of its blocks have to be in what it extends; the others are left out where they are not. Nil for all: whoever
    /// writes both files means each of them.
    package let neededBlocks: Set<String>?

    /// Whether those who write the site's own templates did not write this one.
    package var isBuiltIn: Bool { neededBlocks != nil }

    package init(
        name: String, file: String, bytes: [UInt8], isTemplate: Bool = true, neededBlocks: Set<String>? = nil
    ) {
        self.name = name
        self.file = file
        self.bytes = bytes
        self.isTemplate = isTemplate
        self.neededBlocks = neededBlocks
    }
}
