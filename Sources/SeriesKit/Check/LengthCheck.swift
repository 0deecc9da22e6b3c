internal import SeriesFrontMatter
internal import SeriesModel
internal import SeriesSystem
internal import SeriesText

/// The system takes each name up to a length, and each path up to another: while files are written, it is too late to find
/// out.
enum LengthCheck {
    /// Of names that no file system takes.
    static func diagnostics(for claims: [AddressBook.Claim], _ texts: [ParsedText]) -> [Diagnostic] {
        // What goes into a folder, as the pictures of an article, has no part in the folder's name.
        claims.onePerStart(endingAt: OutputPath.endOfTooLongName).map { claim, path in
            let (what, place) = origin(of: claim, texts)
            return .error(
                "this \(what) is too long for a file name", at: place,
                suggestion: "shorten it: a name has \(OutputPath.longestName) bytes at most, and this one has "
                    + String(path.lastStep.utf8.count))
        }
    }

    /// Of paths that the system does not take in the folder `output`.
    static func diagnostics(
        for claims: [AddressBook.Claim], _ texts: [ParsedText], in output: String
    ) -> [Diagnostic] {
        let longest = OutputPath.longestPath(in: output)
        return claims.filter { $0.file.utf8.count > longest }.map { claim in
            let (what, place) = origin(of: claim, texts)
            return .error(
                "this \(what) makes too long a path: it has \(claim.file.utf8.count) bytes, "
                    + "and in the output folder there is room for \(max(0, longest))",
                at: place, suggestion: claim.wayOut + ", or write the site into a folder with a shorter path")
        }
    }

    /// What an author wrote that gives a claim its name, and where.
    private static func origin(of claim: AddressBook.Claim, _ texts: [ParsedText]) -> (what: String, SourcePlace) {
        switch (claim.request, claim.target) {
        case (.alias, _): return ("alias", claim.place)
        // Of all pages that are made of many files, these alone have names that authors choose.
        case (.gathered(.tag, _), _): return ("tag", claim.place)
        case (nil, .text(let index)):
            guard let slug = texts[index].frontMatter.slug else { return ("name", claim.place) }
            return ("slug", SourcePlace(file: claim.source, span: slug.span))
        default: return ("name", claim.place)
        }
    }
}
