internal import SeriesMarkdown
internal import SeriesText

/// Why a destination is refused.
struct BrokenLink: Error, Equatable {
    /// What is not there. What was meant is looked for when all broken links are known: it takes long.
    enum Sought: Equatable {
        /// What a path leads to from the text on.
        case source(RelativeReference, MarkdownFragment.Reference.Purpose)
        /// An id in the text at that position.
        case anchor(String, in: Int)
        /// A term on the glossary at that position among the pages of terms.
        case term(String, on: Int)
    }

    let message: String
    /// What to do where nothing is found that may have been meant.
    let suggestion: String?
    let sought: Sought?

    init(_ message: String, suggestion: String? = nil, sought: Sought? = nil) {
        self.message = message
        self.suggestion = suggestion
        self.sought = sought
    }

    /// A destination with a scheme that is not known to be harmless; in pointed brackets, it may be meant as text.
    static func refused(_ scheme: String, _ destination: String, isAutolink: Bool) -> BrokenLink {
        switch scheme {
        case "https", "http": return withoutHost(destination)
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
        let rest = String(destination.dropFirst(scheme.utf8.count + 1))
        if let inner = rest.withRun(URLScheme.of), URLScheme.harmless.contains(inner) {
            return BrokenLink("'\(scheme):' is no scheme", suggestion: "leave it out: '\(rest)'")
        }
        // As in `vector<std::string>`.
        let isName = isAutolink && rest.utf8.first == UInt8(ascii: ":")
        if !isName, !URLScheme.harmless.contains(scheme),
            let near = NearestName.of(scheme, among: URLScheme.usual)
        {
            return BrokenLink("there are no links with '\(scheme):'", suggestion: "did you mean '\(near):'?")
        }
        if isHost(scheme), rest.utf8.first?.isASCIIDigit ?? false {
            return BrokenLink("'\(scheme):' is no scheme", suggestion: "did you mean 'http://\(destination)'?")
        }
        return BrokenLink(
            "links with '\(scheme):' are refused: seriesgen does not know what they do",
            suggestion: isAutolink
                ? "if it is no link, put it in backticks, or write '\\<\(destination)>'"
                : rest.hasPrefix("//")
                    ? "show it as it is, in backticks: `\(destination)`"
                    : "for a file of that name, write './\(destination)'")
    }

    /// An address of the web that does not say whose it is.
    private static func withoutHost(_ destination: String) -> BrokenLink {
        var (scheme, rest) = ("https", destination[...])
        while let found = ["https", "http"].first(where: { rest.prefix($0.utf8.count).lowercased() == $0 }),
            rest.dropFirst(found.utf8.count).first.map(":/".contains) ?? false
        {
            scheme = found
            rest = rest.dropFirst(found.utf8.count)
            rest = rest.dropFirst(rest.first == ":" ? 1 : 0).drop { "/\\".contains($0) }
        }
        let address = "\(scheme)://\(rest)"
        return BrokenLink(
            "this address has no host",
            suggestion: address.withRun(URLScheme.lacksHost)
                ? "write the whole address, such as https://example.com/" : "did you mean '\(address)'?")
    }

    /// Whether a number behind it is that of a port: `localhost:8000`, `example.org:8080`.
    private static func isHost(_ name: String) -> Bool {
        name == "localhost" || name.utf8.contains(UInt8(ascii: "."))
    }
}
