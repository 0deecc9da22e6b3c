internal import SeriesFrontMatter
internal import SeriesMarkdown
internal import SeriesModel
internal import SeriesPicture
internal import SeriesText

/// Files that are shown as pictures and are none to browsers, told of where the first text shows them.
enum PictureCheck {
    static func diagnostics(for book: PictureBook, _ site: LinkedSite) -> [Diagnostic] {
        if book.mistakes.isEmpty { return [] }
        var told: Set<String> = []
        return site.texts.indices.flatMap { index -> [Diagnostic] in
            guard site.outline.heldBack[index] == nil else { return [] }
            let (text, resolved) = (site.texts[index], site.resolved[index])
            var shown = PictureBook.pictures(in: resolved.body, of: text.fragment.references)
            if shown.contains(where: { book.mistakes[$0.url.path] != nil }) {
                let located = site.parsed.parser.locatedReferences(of: text).body
                shown = PictureBook.pictures(in: resolved.body, of: located)
            }
            var uses = shown.map { ($0.url.path, $0.reference.place?.span) }
            if case .own(let url)? = resolved.image, let image = text.frontMatter.image {
                uses.append((url.path, image.span))
            }
            return uses.compactMap { path, span in
                guard let mistake = book.mistakes[path], told.insert(path).inserted else { return nil }
                return diagnostic(of: mistake, at: text.place(span))
            }
        }
    }

    private static func diagnostic(of mistake: PictureBook.Mistake, at place: SourcePlace) -> Diagnostic {
        let file = mistake.file
        return switch mistake.kind {
        case .misnamed where file.lowercased().ends(with: ".svg"):
            .error(
                "'\(file)' is no SVG, and browsers that are told so show nothing", at: place,
                suggestion: "give the file the ending of what it is, such as .png")
        case .misnamed:
            .error(
                "'\(file)' is an SVG, and browsers show one only if its name says so", at: place,
                suggestion: "give the file the ending .svg")
        case .fault(let fault): diagnostic(of: fault, file, at: place)
        }
    }

    /// What surely shows nothing is an error.
    private static func diagnostic(of fault: PictureFault, _ file: String, at place: SourcePlace) -> Diagnostic {
        switch fault {
        case .empty: .error("'\(file)' is empty", at: place, suggestion: "save the picture anew")
        case .pointer:
            .error(
                "'\(file)' is no picture: Git LFS has left a pointer to it", at: place,
                suggestion: "fetch the file itself: git lfs pull")
        case .page:
            .error(
                "'\(file)' is no picture, but a page of HTML", at: place,
                suggestion: "download the picture itself anew")
        case .withoutNamespace:
            .error(
                "browsers show nothing of '\(file)', since its <svg> is not said to be one", at: place,
                suggestion: "write xmlns=\"http://www.w3.org/2000/svg\" into its <svg>")
        case .other(let name):
            .warning(
                "'\(file)' is \(name), which most browsers do not show as a picture", at: place,
                suggestion: wayToShow(file) ?? formats)
        case .damaged:
            .warning("'\(file)' is damaged, or not all of it is there", at: place, suggestion: "save the picture anew")
        case .unknown:
            .warning(
                "'\(file)' is in no format that browsers show as a picture", at: place, suggestion: formats)
        }
    }

    private static let formats = "save it as SVG, PNG, JPEG, WebP or AVIF"

    /// For what its name says is no picture.
    private static func wayToShow(_ file: String) -> String? {
        let name = file.lowercased()
        if name.ends(with: ".pdf") { return "write a link to it: [words](\(file))" }
        guard videos.contains(where: { name.ends(with: $0) }) else { return nil }
        return "write <video src=\"\(file)\" controls></video>"
    }

    private static let videos = [".m4v", ".mkv", ".mov", ".mp4", ".webm"]
}
