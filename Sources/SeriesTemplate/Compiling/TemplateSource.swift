/// A template as it was read from the disk, or a file that is one if another template says so.
package struct TemplateSource: Sendable, Hashable {
    /// Who wrote it, and so who means each of its blocks.
    package enum Origin: Sendable, Hashable {
        /// Those who write the site.
        case own
        /// Others: of its blocks, these have to be in what it extends, and the others are left out where they are not.
        case builtIn(neededBlocks: Set<String>)
    }

    /// What other templates and entry points call it: `article.html`, `parts/card.html`.
    package let name: String
    /// The path that diagnostics show: `templates/article.html`.
    package let file: String
    package let bytes: [UInt8]
    /// Whether it is a template by its name alone. Any other file is one because a template includes or extends it.
    package let isTemplate: Bool
    package let origin: Origin

    package var isBuiltIn: Bool { origin != .own }

    package init(
        name: String, file: String, bytes: [UInt8], isTemplate: Bool = true, origin: Origin = .own
    ) {
        self.name = name
        self.file = file
        self.bytes = bytes
        self.isTemplate = isTemplate
        self.origin = origin
    }
}
