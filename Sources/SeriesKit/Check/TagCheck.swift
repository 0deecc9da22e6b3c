internal import SeriesModel
internal import SeriesText

/// A tag has a page, and so a name for its URL; and it is written in one way.
enum TagCheck {
    static func diagnostics(for tags: TagBook) -> [Diagnostic] {
        tags.nameless.map { tag in
            .error(
                "the tag '\(tag.name)' gives no name for a URL", at: tag.place,
                suggestion: "use a word with letters or digits")
        }
            + tags.tags.filter { $0.name.begins(with: "#") && $0.name.utf8.count > 1 }.map { tag in
                .warning(
                    "the tag '\(tag.name)' is shown with its '#'", at: tag.place,
                    suggestion: "write the word alone: '\(tag.name.dropping("#"))'")
            }
            + tags.otherSpellings.map { spelling in
                let tag = tags.tags[spelling.tag]
                return .warning(
                    "the tag '\(spelling.name)' is written '\(tag.name)' elsewhere", at: spelling.place,
                    suggestion: "write it in one way: it is one tag, shown as '\(tag.name)'",
                    related: [.init("the first place", at: tag.place)])
            }
    }
}
