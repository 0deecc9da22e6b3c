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
        "# What this site has published. A build without one of these URLs fails; 'seriesgen lock' adds new ones."

    /// In the order of their lines.
    private(set) var entries: [Entry] = []
    /// The author's own lines, by the position of the entry that they stand above.
    private var comments: [Int: [String]] = [:]
    /// Those below the last one.
    private var lastComments: [String] = []
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
            guard let start = line.firstIndex(where: { !Self.isSpace($0) }),
                let end = line.lastIndex(where: { !Self.isSpace($0) })
            else { continue }
            let text = String(decoding: line[start...end], as: UTF8.self)
            if line[start] == UInt8(ascii: "#") {
                if text != Self.head { lastComments.append(text) }
                continue
            }
            let span = SourceSpan(
                line: index + 1, column: start - line.startIndex + 1, length: text.utf8.count)
            if let url = LockedURL(line: text) {
                if !lastComments.isEmpty { comments[entries.count] = lastComments }
                lastComments = []
                entries.append(Entry(url: url, span: span))
            } else {
                diagnostics.append(Self.mistake(in: text, at: ContentTree.place(Self.fileName, span)))
            }
        }
    }

    /// What it holds with `urls` in the place of its own, byte for byte.
    func bytes(with urls: Set<LockedURL>) -> [UInt8] {
        var text = ByteBuffer()
        func add(_ line: String) {
            text.append(line)
            text.append("\n")
        }
        // What stood above a line that goes stays, above the next one.
        var kept: [LockedURL: [String]] = [:]
        var waiting: [String] = []
        for (index, entry) in entries.enumerated() {
            waiting += comments[index] ?? []
            guard !waiting.isEmpty, urls.contains(entry.url) else { continue }
            kept[entry.url, default: []] += waiting
            waiting = []
        }
        add(Self.head)
        for url in urls.sorted() {
            for comment in kept[url] ?? [] { add(comment) }
            add(url.line)
        }
        for comment in waiting + lastComments { add(comment) }
        return text.bytes
    }

    private static func isSpace(_ byte: UInt8) -> Bool { " \t\r".utf8.contains(byte) }

    private static func mistake(in line: String, at place: SourcePlace) -> Diagnostic {
        if line.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) {
            return .error(
                "this line holds control characters", at: place,
                suggestion: "take them out; if the file is damaged, get it back from git or from a backup")
        }
        let isOfMerge = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"].contains { line.hasPrefix($0) }
        return .error(
            "this line is no URL of the site", at: place,
            suggestion: isOfMerge
                ? "keep the lines of both sides, and remove this one"
                : "write it from the site's root on, such as /water/#how-hot")
    }
}
