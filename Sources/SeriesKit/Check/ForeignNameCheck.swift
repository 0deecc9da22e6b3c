internal import SeriesFrontMatter
internal import SeriesMarkdown
internal import SeriesModel
internal import SeriesText

/// Files that are parts of a series, or pages, by the rule alone: their names say that other generators read them as the text
/// of their folder, or as its outline. Where `parts:` names one, it is meant.
struct ForeignNameCheck {
    private let site: LinkedSite
    /// The series with an `index.md`, published or not.
    private let introduced: Set<Int>

    static func diagnostics(for site: LinkedSite) -> [Diagnostic] {
        let introduced = site.tree.texts.compactMap { text -> Int? in
            if case .introduction(let series) = text.role { series } else { nil }
        }
        let check = ForeignNameCheck(site: site, introduced: Set(introduced))
        let ofSeries = site.tree.series.indices.flatMap { series -> [Diagnostic] in
            if site.outline.listings[series] != nil { return [] }
            return site.outline.articles[series].compactMap { check.diagnostic(forArticle: site.texts[$0], of: series) }
        }
        return ofSeries + site.outline.pages.compactMap { check.diagnostic(forPage: site.texts[$0]) }
    }

    private func diagnostic(forArticle parsed: ParsedText, of series: Int) -> Diagnostic? {
        guard case .article(_, let name) = parsed.text.role, parsed.text.ownFolder == nil else { return nil }
        switch name {
        case "SUMMARY" where Self.isOutline(parsed):
            return .warning(
                "this is a part of the series, and the outline of a series stands in its series.yaml",
                at: parsed.place,
                suggestion: list(by: parsed, of: series).map {
                    "delete it, and write in \(ContentTree.shown(site.tree.series[series].settings)):\n\($0)"
                } ?? "list the files under 'parts:' there, and delete this one")
        case "_index":
            let wayOut =
                introduced.contains(series)
                ? "move what it says into index.md" : "call it index.md if it is the introduction of the series"
            return Self.part(parsed, wayOut)
        case let name where name.begins(with: "_index."):
            let language = name.dropping("_index.")
            let wayOut = "a series in another language is a folder with a series.yaml and 'language: \(language)'"
            return Self.part(parsed, LanguageTag.isOfPeople(language) ? wayOut : nil)
        case let name where Self.isNearlyIndex(name) && !introduced.contains(series):
            return Self.part(parsed, "call it index.md if it is the introduction of the series")
        default: return nil
        }
    }

    /// Whether code hosts, or disks that do not tell `A` from `a`, take it for the text of its folder.
    private static func isNearlyIndex(_ name: String) -> Bool {
        // Hardly any name needs a second look.
        guard 5...6 ~= name.utf8.count else { return false }
        return ["readme", "index"].contains(name.lowercased())
    }

    private static func part(_ parsed: ParsedText, _ wayOut: String?) -> Diagnostic {
        .warning(
            "this is a part of the series, like all files beside it but index.md", at: parsed.place, suggestion: wayOut)
    }

    private func diagnostic(forPage parsed: ParsedText) -> Diagnostic? {
        guard case .page(let path) = parsed.text.role, path.count > 1, path.last == "_index" else { return nil }
        return .warning(
            "this is a page of its own, like all files beside it but index.md", at: parsed.place,
            suggestion: "call it index.md if it is the text of its folder")
    }

    /// The outline that `parsed` gives by its links: whole, since it is to be copied. Nil when they lead to no part.
    private func list(by parsed: ParsedText, of series: Int) -> String? {
        var listed: Set<Int> = []
        var lines: [String] = []
        for link in parsed.fragment.references where link.purpose == .link {
            let path = RelativeReference(link.destination).path
            guard let file = RelativePath.resolve(path, from: parsed.text.path.parentFolder),
                case .text(let index)? = site.addresses.target(ofSource: file),
                site.texts[index].text.series == series, site.texts[index].text.hasOwnPage,
                site.texts[index] !== parsed, listed.insert(index).inserted
            else { continue }
            lines.append("  - " + PartListing.name(of: site.texts[index]).asYAML)
        }
        return lines.isEmpty ? nil : (["parts:"] + lines).joined(separator: "\n")
    }

    /// Whether it links to further texts, as the outline of a book does.
    private static func isOutline(_ parsed: ParsedText) -> Bool {
        parsed.fragment.references.count { $0.purpose == .link && $0.destination.ends(with: ".md") } > 1
    }
}
