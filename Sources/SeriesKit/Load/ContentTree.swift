internal import SeriesFrontMatter
internal import SeriesModel
internal import SeriesText

/// What each file of `content/` is for, by its path alone.
struct ContentTree: Sendable, Equatable {
    /// A Markdown file that is published, and as what.
    struct Text: Sendable, Equatable {
        enum Role: Sendable, Equatable {
            /// A part of the series at that position; `name` is that of the file or of its folder.
            case article(series: Int, name: String)
            /// The `index.md` of a series.
            case introduction(series: Int)
            /// The `index.md` of a site with several series.
            case home
            /// A standalone page, with the folders above it as part of its URL: `["legal", "imprint"]`.
            case page(path: [String])

            /// The series whose settings hold for it; nil where those of the site do.
            var governingSeries: Int? {
                switch self {
                case .article(let series, _), .introduction(let series): series
                case .home, .page: nil
                }
            }
        }

        /// From `content/` on.
        let path: String
        let role: Role

        /// The series that an article is a part of; nil for all other texts.
        var series: Int? { if case .article(let series, _) = role { series } else { nil } }

        var kind: TextKind {
            switch role {
            case .article: .article
            case .page: .page
            case .introduction, .home: .introduction
            }
        }

        /// Whether it has a page to itself: an introduction stands on the index of its series, or on the home page.
        var hasOwnPage: Bool { kind != .introduction }

        /// The folder that belongs to this text alone, ending with `/`; nil when the text is a file among others. That of
        /// an introduction belongs to the whole series.
        var ownFolder: String? {
            hasOwnPage && ContentTree.isIndex(path.lastStep) ? path.parentFolder : nil
        }

        /// The folder that it shares with others: what is above its own, where it has one.
        var folder: String { ownFolder.map { $0.withoutSlash.parentFolder } ?? path.parentFolder }
    }

    /// A folder with a `series.yaml`.
    struct SeriesFolder: Sendable, Equatable {
        /// From `content/` on, ending with `/`; empty for `content/` itself.
        let path: String

        var settings: String { path + ContentTree.settings }
        var glossary: String { path + ContentTree.glossary }
    }

    /// A link of the file system to another file of `content/`.
    struct Link: Sendable, Equatable {
        let path: String
        let target: String
    }

    /// Why a file is not published.
    enum Unpublished: Sendable, Equatable {
        /// It is none of the files that are, as a diagnostic of that severity says.
        case reported(Diagnostic.Severity)
        /// It is there for seriesgen.
        case settings
    }

    /// In natural order.
    var series: [SeriesFolder] = []
    /// Whether `content/series.yaml` is there. With series in folders it speaks of the site alone.
    var hasRootSettings = false
    /// Whether `content/urls.lock` is there, which is no file of the site.
    var hasLock = false
    var texts: [Text] = []
    /// The `glossary.yaml` of each series that has one, and of the site.
    var glossaries: [String] = []
    /// All else: pictures, downloads, what is in `static/`.
    var files: [String] = []
    /// Those of the paths that are links.
    var links: [Link] = []
    /// Files that have no place in the site, by their paths.
    var unpublished: [String: Unpublished] = [:]
    var diagnostics: [Diagnostic] = []

    /// The texts that stand where none is published.
    var unplacedTexts: [String] {
        unpublished.filter { $0.value == .reported(.warning) && $0.key.isMarkdownPath }.map(\.key)
    }

    /// Whether the home page is the index of the only series.
    var isOneSeries: Bool { series.count == 1 && series[0].path.isEmpty }
}
