import Foundation
import TestSupport
import Testing

/// Histories of many small steps, whose days are known because the test makes them.
@Suite struct RandomHistoryTests {
    private struct Article {
        var number: Int
        var isFolder = false
        var tags = 0
        var words = 0
        var day: String

        func path(_ slug: Int) -> String { "\(number)-s\(slug)" + (isFolder ? "/index.md" : ".md") }

        func text(_ slug: Int, lineEnd: String) -> String {
            let matter = tags > 0 ? ["---", "tags: t\(tags)", "---"] : []
            return (matter + ["# Title \(slug)", "", "Version \(words)", "of \(slug).", ""]).joined(separator: lineEnd)
        }
    }

    @Test(arguments: 0..<4)
    func daysAreThoseOfTheWords(seed: Int) throws {
        var random = SplitMix(seed: seed)
        let site = try Repository([:])
        var articles: [Article] = []
        for step in 0..<40 {
            let day = "2024-\(step < 20 ? "03" : "04")-\(10 + step % 20)"
            if step % 15 == 14 {
                // Away, and back.
                try site.git("mv", "content", "away")
                try site.commit(on: "2024-06-06")
                try site.git("mv", "away", "content")
                try site.commit(on: "2024-06-07")
            }
            let isOnABranch = random.once(in: 3)
            if isOnABranch { try site.git("checkout", "--quiet", "-b", "branch\(step)") }
            for _ in 0...random.below(4) {
                if articles.isEmpty || random.once(in: 6) {
                    articles.append(Article(number: articles.count, day: day))
                } else {
                    let slug = random.below(articles.count)
                    try site.scratch.remove(
                        "content/"
                            + (articles[slug].isFolder
                                ? "\(articles[slug].number)-s\(slug)" : articles[slug].path(slug)))
                    switch random.below(6) {
                    case 0: articles[slug].number += 100
                    case 1: articles[slug].isFolder.toggle()
                    case 2: articles[slug].tags += 1
                    case 3: break
                    default:
                        articles[slug].words += 1
                        articles[slug].day = day
                    }
                    try site.write(
                        articles[slug].text(slug, lineEnd: random.once(in: 4) ? "\r\n" : "\n"),
                        to: articles[slug].path(slug))
                    continue
                }
                let slug = articles.count - 1
                try site.write(articles[slug].text(slug, lineEnd: "\n"), to: articles[slug].path(slug))
            }
            try site.commit(on: day)
            if isOnABranch {
                try site.git("checkout", "--quiet", "main")
                try site.git("merge", "--quiet", "--no-ff", "--no-edit", "branch\(step)", on: "2024-05-05")
            }
        }
        let expected = articles.enumerated().map { ("s\($0)", $1.day) }
        #expect(try site.days() == Dictionary(uniqueKeysWithValues: expected))
    }
}
