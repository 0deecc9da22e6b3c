internal import SeriesModel
internal import SeriesText

/// `content/urls.lock`: the URLs that the site has published and has to keep, one a line.
struct URLLock: Sendable {
    struct Entry: Sendable, Hashable {
        let url: LockedURL
        let span: SourceSpan
    }

    static let fileName = "urls.lock"
    /// How messages end whose URL need not come back.
    static let givingUp = "'seriesgen lock --forget' gives the URL up"
    private static let head =
        "# What this site has published. A build without one of these URLs fails; 'seriesgen lock' adds new ones.\n"

    /// In the order of their lines.
    private(set) var entries: [Entry] = []
    private(set) var diagnostics: [Diagnostic] = []

    /// That of the site; empty when it has none.
    static func read(of site: LinkedSite) -> URLLock {
        guard site.tree.hasLock else { return URLLock([]) }
        do throws(ContentFile.Unreadable) {
            return URLLock(try ContentFile.read(fileName, in: site.content))
        } catch {
            var lock = URLLock([])
            lock.diagnostics = [error.diagnostic]
            return lock
        }
    }

    /// `bytes` are UTF-8.
    init(_ bytes: [UInt8]) {
        let lines = bytes[bytes.startOfText...].split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        entries.reserveCapacity(lines.count)
        for (index, line) in lines.enumerated() {
            guard let start = line.firstIndex(where: { $0 > 0x20 }), let end = line.lastIndex(where: { $0 > 0x20 }),
                line[start] != UInt8(ascii: "#")
            else { continue }
            let text = String(decoding: line[start...end], as: UTF8.self)
            let span = SourceSpan(
                line: index + 1, column: start - line.startIndex + 1, length: text.utf8.count)
            if let url = LockedURL(line: text) {
                entries.append(Entry(url: url, span: span))
            } else {
                diagnostics.append(Self.mistake(in: text, at: ContentTree.place(Self.fileName, span)))
            }
        }
    }

    /// What a lock of `urls` holds, byte for byte.
    static func bytes(of urls: Set<LockedURL>) -> [UInt8] {
        var text = ByteBuffer()
        text.append(head)
        for url in urls.sorted() {
            text.append(url.line)
            text.append("\n")
        }
        return text.bytes
    }

    private static func mistake(in line: String, at place: SourcePlace) -> Diagnostic {
        let isOfMerge = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"].contains { line.hasPrefix($0) }
        return .error(
            "this line is no URL of the site", at: place,
            suggestion: isOfMerge
                ? "keep the lines of both sides, and remove this one"
                : "write it from the site's root on, such as /water/#how-hot")
    }
}
