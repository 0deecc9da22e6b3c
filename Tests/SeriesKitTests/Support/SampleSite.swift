import TestSupport

/// A site as large as real ones: series with linked articles, pictures, pages.
enum SampleSite {
    /// By path from the site's root on; valid as it is, and always the same.
    static func files(series: Int = 10, articles: Int = 20) -> [String: String] {
        var random = SplitMix(seed: 7)
        var files = [
            "content/series.yaml": "title: All\nauthor: Ada\n", "content/index.md": "Start with [one](series-1/).\n",
            "content/pages/about.md": "# About\n\nSee [the first](../series-1/01-part.md#details).\n",
            "content/static/robots.txt": "User-agent: *\n",
        ]
        for number in 1...series {
            let folder = "content/series-\(number)/"
            files[folder + "series.yaml"] = "title: Series \(number)\n"
            files[folder + "logo.svg"] = "<svg xmlns='http://www.w3.org/2000/svg' id='\(number)'/>\n"
            for part in 1...articles {
                files[folder + name(part)] = article(part, of: articles, series: series, &random)
            }
        }
        return files
    }

    static func name(_ part: Int) -> String {
        // Slugs must differ; the first part's is just `part`.
        (part < 10 ? "0" : "") + "\(part)-part" + (part == 1 ? "" : "-\(part)") + ".md"
    }

    private static func article(_ part: Int, of parts: Int, series: Int, _ random: inout SplitMix) -> String {
        let other = "../series-\(random.below(series) + 1)/\(name(random.below(parts) + 1))"
        let words = (0...random.below(900)).map { _ in
            random.pick(["request", "cache", "größer", "the", "a", "server"])
        }
        return """
            ---
            title: "Part \(part): <&>"
            date: 2024-0\(random.below(5) + 1)-1\(random.below(9))
            tags: [a, b\(part)]
            ---
            \(words.joined(separator: " ")), see [the other](\(other)#details) and [below](#details).

            ![Logo](logo.svg "A caption")

            ## Details

            ```swift
            let part = \(part)
            ```

            """
    }
}
