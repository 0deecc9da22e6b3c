internal import SeriesMarkdown
internal import SeriesModel
internal import SeriesPicture
internal import SeriesSystem
internal import SeriesText

/// What is known of the pictures that texts show. Each file is looked at once, however often it is shown.
struct PictureBook: Sendable {
    struct Picture: Sendable {
        var size: PictureSize?
        /// The twin for dark mode.
        var dark: Dark?
    }

    struct Mistake: Sendable {
        /// Of the file, in the output folder.
        let file: String
        let kind: Kind

        enum Kind: Sendable {
            case fault(PictureFault)
            /// Its name says that it is an SVG, and it is none; or the other way round.
            case misnamed
        }
    }

    struct Dark: Sendable {
        let url: SiteURL
        let size: PictureSize?
    }

    /// By the paths of their URLs. What is no picture for us, and has no twin, is not here.
    private var pictures: [String: Picture] = [:]
    /// Why browsers show nothing of some of them, or of their twins, by the paths of the URLs that texts have.
    private(set) var mistakes: [String: Mistake] = [:]

    init(of site: LinkedSite, jobs: Int) {
        let shown = Self.paths(shownBy: site.texts, site.resolved)
        if shown.isEmpty { return }
        let addresses = site.addresses
        let files = Self.files(addresses, site.content, site.theme.assets)
        var twins: [String: SiteURL] = [:]
        for path in shown {
            guard let place = files[path]?.darkPath, case .file(let dark) = addresses.target(atPath: place) else {
                continue
            }
            twins[path] = dark.url
        }
        // Sorted for neighbors on the disk; the result does not depend on it.
        let measured = shown.union(twins.values.lazy.map(\.path)).sorted()
        let looks = Dictionary(
            uniqueKeysWithValues: zip(
                measured, Parallel.map(measured.count, jobs: jobs) { files[measured[$0]]?.look() }))
        for path in shown {
            let size = looks[path]??.size
            let dark = twins[path].map { Dark(url: $0, size: looks[$0.path]??.size) }
            if size != nil || dark != nil { pictures[path] = Picture(size: size, dark: dark) }
            for own in [path, twins[path]?.path].compactMap(\.self) where mistakes[path] == nil {
                guard let file = files[own], let look = looks[own] ?? nil else { continue }
                mistakes[path] = Self.mistake(in: look, of: file.address.file)
            }
        }
    }

    private static func mistake(in look: PictureFile.Look, of file: String) -> Mistake? {
        if let fault = look.fault { return Mistake(file: file, kind: .fault(fault)) }
        let isNamedSVG = file.lowercased().ends(with: ".svg")
        return look.isMarkup == isNamedSVG ? nil : Mistake(file: file, kind: .misnamed)
    }

    /// What stands at `url`.
    subscript(url: SiteURL) -> Picture? { pictures[url.path] }

    /// Of the picture at `target`, if it is our own.
    func size(of target: LinkTarget) -> PixelSize? {
        guard case .own(let url) = target else { return nil }
        return self[url]?.size.map { PixelSize(width: $0.width, height: $0.height) }
    }

    var isEmpty: Bool { pictures.isEmpty }

    private static func paths(shownBy texts: [ParsedText], _ resolved: [ResolvedText]) -> Set<String> {
        var paths: Set<String> = []
        for (parsed, resolved) in zip(texts, resolved) {
            for picture in pictures(in: resolved.body, of: parsed.fragment.references) {
                paths.insert(picture.url.path)
            }
            if case .own(let url)? = resolved.image { paths.insert(url.path) }
        }
        return paths
    }

    /// By the paths of their URLs; `content` is the path of `content/` on the disk.
    private static func files(
        _ addresses: AddressBook, _ content: String, _ assets: [Theme.Asset]
    ) -> [String: PictureFile] {
        var files: [String: PictureFile] = [:]
        files.reserveCapacity(addresses.copies.count + assets.count)
        for (source, address) in addresses.copies {
            files[address.url.path] = PictureFile(address: address, source: .disk(content + "/" + source))
        }
        for asset in assets {
            let address = Address(file: asset.path)
            files[address.url.path] = PictureFile(address: address, source: .memory(asset.bytes))
        }
        return files
    }
}
