internal import SeriesModel
internal import SeriesSystem
internal import SeriesText

/// Files that are copied can be read, since while pages are written it is too late to find out; and none of them is a link to
/// what is held back.
enum CopyCheck {
    /// What stands beside a draft waits with it. Of the draft itself, `ContentTree` has told.
    static func diagnostics(for links: [ContentTree.Link], _ addresses: AddressBook) -> [Diagnostic] {
        links.compactMap { link in
            guard !link.target.isMarkdownPath, case .file = addresses.target(ofSource: link.path),
                case .text(let owner) = addresses.target(ofSource: link.target), addresses.texts[owner] == nil
            else { return nil }
            return .error(
                "this link leads to '\(link.target)', which is held back with its text",
                at: ContentTree.place(link.path),
                suggestion: FolderListing.wayOut)
        }
    }

    static func diagnostics(for copies: [(source: String, address: Address)], in content: String) -> [Diagnostic] {
        copies.compactMap { copy in
            Files.reasonNotToRead(content + "/" + copy.source).map { error in
                .refused(by: error, at: ContentTree.place(copy.source))
            }
        }
    }
}
