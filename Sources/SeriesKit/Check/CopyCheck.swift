internal import SeriesModel
internal import SeriesSystem

/// Files that are copied can be read: while pages are written, it is too late to find out.
enum CopyCheck {
    static func diagnostics(for copies: [(source: String, address: Address)], in content: String) -> [Diagnostic] {
        copies.compactMap { copy in
            Files.reasonNotToRead(content + "/" + copy.source).map { error in
                .refused(by: error, at: ContentTree.place(copy.source))
            }
        }
    }
}
