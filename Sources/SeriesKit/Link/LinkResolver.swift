internal import SeriesFrontMatter
internal import SeriesMarkdown
internal import SeriesModel
internal import SeriesText

/// Turns what authors write as destinations into addresses, and tells what leads nowhere.
struct LinkResolver: Sendable {
    let texts: [ParsedText]
    let outline: Outline
    let addresses: AddressBook

    /// What the links of a text lead to; nothing for one that is not published.
    func resolve(_ index: Int) -> ResolvedText {
        if outline.withheld[index] != nil { return ResolvedText() }
        var resolved = ResolvedText()
        resolved.body = body(of: index, diagnostics: &resolved.diagnostics)
        resolved.image = image(of: index, diagnostics: &resolved.diagnostics)
        return resolved
    }

    /// Where a link is broken, a diagnostic says so and the gap stays empty.
    private func body(of index: Int, diagnostics: inout [Diagnostic]) -> Markup {
        let parsed = texts[index]
        var links: [Markup.Link] = []
        links.reserveCapacity(parsed.fragment.references.count)
        for reference in parsed.fragment.references {
            do throws(BrokenLink) {
                let url = try resolve(reference.destination, as: reference.purpose, from: index)
                links.append(Markup.Link(offset: reference.offset, target: url))
            } catch {
                diagnostics.append(
                    .error(
                        error.message, at: ContentTree.place(parsed.text.path, reference.span),
                        suggestion: error.suggestion))
            }
        }
        return Markup(bytes: parsed.fragment.html, links: links)
    }

    /// The picture that the front matter names.
    private func image(of index: Int, diagnostics: inout [Diagnostic]) -> LinkTarget? {
        guard let image = texts[index].frontMatter.image else { return nil }
        if image.value.withRun(URLScheme.of).map(["https", "http"].contains) ?? false { return .external(image.value) }
        do throws(BrokenLink) {
            return .own(try resolve(image.value, as: .image, from: index))
        } catch {
            diagnostics.append(
                .error(
                    error.message, at: ContentTree.place(texts[index].text.path, image.span),
                    suggestion: error.suggestion))
            return nil
        }
    }

    private func resolve(
        _ destination: String, as purpose: MarkdownFragment.Reference.Purpose, from index: Int
    ) throws(BrokenLink) -> SiteURL {
        if let scheme = destination.withRun(URLScheme.of) {
            throw BrokenLink.refused(scheme, destination)
        }
        if destination.isEmpty { throw BrokenLink("this \(purpose.name) has no destination") }
        let reference = Reference(destination)
        if reference.hasQuery {
            throw BrokenLink("no query ('?…') reaches a page of a static site", suggestion: "leave it out")
        }
        if purpose == .image, reference.path.isEmpty {
            throw BrokenLink("'\(destination)' is a place in this page, not a picture")
        }
        let target = try target(of: reference, purpose, from: index)
        return try url(of: target, reference, purpose)
    }

    private func target(
        of reference: Reference, _ purpose: MarkdownFragment.Reference.Purpose, from index: Int
    ) throws(BrokenLink) -> AddressBook.Target {
        let source = texts[index].text.path
        if reference.path.isEmpty { return addresses.target(ofSource: source) ?? .text(index) }
        if reference.path.utf8.first == UInt8(ascii: "/") {
            // From the site's root on; on a code host, the same path from `content/` on.
            let path = String(reference.path.drop { $0 == "/" })
            if let target = addresses.target(atPath: path) ?? addresses.target(ofSource: path) { return target }
        } else {
            let path = RelativePath.resolve(reference.path, from: source.parentFolder)
            if let path, let target = addresses.target(ofSource: path) { return target }
            // Sites that moved here often link by URL instead of by file.
            if let own = addresses.texts[index],
                let path = RelativePath.resolve(reference.path, from: own.file.parentFolder),
                let target = addresses.target(atPath: path)
            {
                return target
            }
            if path == nil {
                throw BrokenLink(
                    "'\(reference.path)' leads out of content/", suggestion: "links lead to files inside content/")
            }
        }
        throw BrokenLink(
            "no file '\(reference.path)' for this \(purpose.name)",
            suggestion: nearestSource(to: reference.path, from: index).map { "did you mean '\($0)'?" })
    }

    private func url(
        of target: AddressBook.Target, _ reference: Reference, _ purpose: MarkdownFragment.Reference.Purpose
    ) throws(BrokenLink) -> SiteURL {
        let index: Int
        switch target {
        case .file(let address): return address.url.with(fragment: Self.encoded(reference.fragment))
        case .page(let address):
            if purpose == .image { throw BrokenLink("\(reference.inWords) is a page, not a picture") }
            guard let text = outline.text(at: address, addresses) else {
                return address.url.with(fragment: Self.encoded(reference.fragment))
            }
            index = text
            return address.url.with(fragment: try anchor(reference, in: index))
        case .text(let text):
            index = text
        }
        if let reason = outline.withheld[index] {
            let what = reference.path.ends(with: ".md") ? "'\(reference.path)'" : "what '\(reference.path)' belongs to"
            throw switch reason {
            case .draft:
                BrokenLink("\(what) is a draft", suggestion: "publish it, leave the link out, or build with --drafts")
            case .scheduled(let date):
                BrokenLink(
                    "\(what) is not published before \(date.iso)",
                    suggestion: "leave the link out until then, or build with --future")
            }
        }
        if purpose == .image {
            guard case .page = texts[index].text.role else {
                throw BrokenLink("\(reference.inWords) is an article, not a picture")
            }
            throw BrokenLink("\(reference.inWords) is a page, not a picture")
        }
        // Without an address its own diagnostics say why; one mistake makes one message.
        guard let address = addresses.texts[index] else { return .root }
        return address.url.with(fragment: try anchor(reference, in: index))
    }

    /// The encoded id that `reference` asks for; nil when it asks for none, or for the heading that gives the title and so
    /// stands at the top of the page.
    private func anchor(_ reference: Reference, in index: Int) throws(BrokenLink) -> String? {
        guard let id = reference.fragment, !id.isEmpty else { return nil }
        let fragment = texts[index].fragment
        if id == fragment.titleID { return nil }
        if fragment.headings.contains(where: { $0.id == id }) || !texts[index].hasBody || fragment.hasAnchor(id) {
            return Self.encoded(id)
        }
        throw BrokenLink(
            "no heading '#\(id)' in \(reference.inWords)", suggestion: Self.suggestion(for: id, in: fragment.headings))
    }

    private static func suggestion(for id: String, in headings: [Heading]) -> String? {
        // An id made by another rule differs in punctuation and case only.
        func letters(_ text: String) -> [Character] { text.lowercased().filter { $0.isLetter || $0.isNumber } }
        let wanted = letters(id)
        let near = headings.first { letters($0.id) == wanted }?.id ?? NearestName.of(id, among: headings.lazy.map(\.id))
        if let near { return "did you mean '#\(near)'?" }
        if headings.isEmpty || headings.count > 8 { return nil }
        return "there are: " + headings.map { "#" + $0.id }.joined(separator: ", ")
    }

    /// A path that the author may have meant: of the same slug elsewhere, else one of nearly the same letters.
    private func nearestSource(to path: String, from index: Int) -> String? {
        let folder = texts[index].text.path.parentFolder
        let slug = Self.slug(ofPath: path)
        let all = addresses.sources.filter { !$0.isEmpty }
        let near = all.filter { !$0.ends(with: "/") }
        if let same = near.filter({ Self.slug(ofPath: $0) == slug }).min() {
            return RelativePath.from(folder, to: same)
        }
        // A series without an introduction is linked by its folder.
        if path.lastStep == "index.md", let series = RelativePath.resolve(path.parentFolder, from: folder),
            !series.isEmpty,
            all.contains(series)
        {
            return RelativePath.from(folder, to: series)
        }
        let paths = near.map { RelativePath.from(folder, to: $0) }.sorted()
        if let name = NearestName.of(path, among: paths) { return name }
        let slugs = Dictionary(paths.map { (Self.slug(ofPath: $0), $0) }) { first, _ in first }
        return NearestName.of(slug, among: slugs.keys.sorted()).flatMap { slugs[$0] }
    }

    /// What names an article in a path or in a URL, whatever its number and form: `caching` in `../04-caching/index.md`, in
    /// `04-caching.html` and in `/caching/`. Other files have their names.
    private static func slug(ofPath path: String) -> String {
        var steps = path.split(whereSeparator: { $0 == "/" || $0 == "\\" })[...]
        if ["index.md", "index.html"].contains(steps.last), steps.count > 1 { steps.removeLast() }
        guard let last = steps.last else { return "" }
        let name = last.split(separator: ".", omittingEmptySubsequences: false)
        guard name.count == 1 || ["md", "markdown", "html", "htm"].contains(name.last) else { return last.lowercased() }
        return FileName(stem: name.count == 1 ? String(last) : name.dropLast().joined(separator: ".")).slug
    }

    private static func encoded(_ fragment: String?) -> String? {
        guard let fragment, !fragment.isEmpty else { return nil }
        var buffer = ByteBuffer(capacity: fragment.utf8.count)
        buffer.append(fragment, escapedFor: .urlComponent)
        return buffer.text
    }
}

/// Why a destination is refused.
struct BrokenLink: Error, Equatable {
    let message: String
    let suggestion: String?

    init(_ message: String, suggestion: String? = nil) {
        self.message = message
        self.suggestion = suggestion
    }

    /// A destination with a scheme that is not known to be harmless.
    static func refused(_ scheme: String, _ destination: String) -> BrokenLink {
        switch scheme {
        case "javascript", "vbscript", "data", "blob", "filesystem", "view-source":
            return BrokenLink("links with '\(scheme):' are refused: they could run code in the reader's browser")
        case "file":
            return BrokenLink(
                "'file:' leads to your own disk, which readers do not have",
                suggestion: "move the file into content/ and link to it by its path from this file")
        case _ where scheme.utf8.count == 1:
            return BrokenLink(
                "'\(destination.prefix(2))' is a drive of your own machine, which readers do not have",
                suggestion: "move the file into content/ and link to it by its path from this file")
        default: break
        }
        if let near = NearestName.of(scheme, among: URLScheme.harmless.sorted()) {
            return BrokenLink("there are no links with '\(scheme):'", suggestion: "did you mean '\(near):'?")
        }
        let rest = destination.utf8.dropFirst(scheme.utf8.count + 1)
        if let digit = rest.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) {
            return BrokenLink("'\(scheme):' is no scheme", suggestion: "did you mean 'http://\(destination)'?")
        }
        return BrokenLink(
            "links with '\(scheme):' are refused: seriesgen does not know what they do",
            suggestion: "for a file of that name, write './\(destination)'")
    }
}

extension Reference {
    /// What it leads to, for messages.
    fileprivate var inWords: String { path.isEmpty ? "this page" : "'\(path)'" }
}

extension MarkdownFragment.Reference.Purpose {
    fileprivate var name: String {
        switch self {
        case .link: "link"
        case .image: "picture"
        }
    }
}
