import SeriesModel
import Testing

@testable import SeriesKit

/// Which articles require each other, in graphs of all shapes.
@Suite struct RequirementKnotTests {
    @Test(
        arguments: [
            ([:], [], []), ([1: [2], 2: [3]], [], []), ([1: [1]], [], []),
            ([1: [2], 2: [1]], [[1, 2]], [[1, 2]]),
            ([5: [4], 4: [6], 6: [5], 1: [5]], [[4, 5, 6]], [[4, 6, 5]]),
            ([1: [2, 3], 2: [3], 3: [1]], [[1, 2, 3]], [[1, 3]]),
            ([1: [2], 2: [1, 3], 3: [4], 4: [3]], [[1, 2], [3, 4]], [[1, 2], [3, 4]]),
            ([1: [1, 2], 2: [2, 1]], [[1, 2]], [[1, 2]]),
        ] as [([Int: [Int]], [[Int]], [[Int]])])
    func small(requirements: [Int: [Int]], knots: [[Int]], circles: [[Int]]) {
        let found = RequirementKnots(requirements)
        #expect(found.all == knots)
        #expect(found.all.map(found.circle) == circles)
    }

    @Test func everyPartRequiresEveryOther() {
        let all = Array(0..<400)
        let knots = RequirementKnots(
            Dictionary(uniqueKeysWithValues: all.map { text in (text, all.filter { $0 != text }) }))
        #expect(knots.all == [all])
        #expect(knots.circle(in: all) == [0, 1])
        #expect(knots.tie(3, 399) && !knots.tie(3, 400))
    }

    /// The message names ten: nine and the first once more.
    @Test(arguments: [9, 10])
    func aCircleInWords(count: Int) throws {
        var files = ["content/series.yaml": "title: S\n"]
        for number in 1...count {
            files["content/\(number)-a\(number).md"] = "---\nrequires: a\(number % count + 1)\n---\n# A\n"
        }
        let names = (1...9).map { "a\($0)" } + (count > 9 ? ["… (1 more)"] : []) + ["a1"]
        let messages = try Scratch(files).build().diagnostics.errors.map(\.message)
        #expect(messages == ["these articles require each other: " + names.joined(separator: " → ")])
    }

    @Test func oneCircleOfVeryMany() {
        let count = 100_000
        let knots = RequirementKnots(
            Dictionary(uniqueKeysWithValues: (0..<count).map { ($0, [($0 + 1) % count]) }))
        #expect(knots.all.count == 1)
        #expect(knots.circle(in: knots.all.first ?? [0]) == Array(0..<count))
    }
}
