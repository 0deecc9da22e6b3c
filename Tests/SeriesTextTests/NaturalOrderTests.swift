import SeriesText
import Testing

@Suite struct NaturalOrderTests {
    @Test(arguments: [
        ["1", "2", "10"], ["part-2", "part-10"], ["4.", "10.1", "57.2"], ["01-a", "02-a", "10-a"],
        ["a", "a1", "a2", "b"],
        ["2-7-0", "2-7-10", "2-10-0"], ["01", "1", "002", "2"], ["", "0", "a"], ["a 2", "a 10", "a-1"],
        ["9", "99999999999999999999998", "99999999999999999999999"], ["Z", "a", "é", "缓"], ["1a", "1b", "2"],
        ["1.md", "1/index.md"],
    ])
    func sorts(names: [String]) {
        #expect(names.reversed().sorted(by: NaturalOrder.precedes) == names)
    }

    /// For any three names: exactly one of before, behind, equal; and no circles.
    @Test func isTotal() {
        let pieces = ["", "0", "00", "1", "01", "2", "10", "a", "A", "-", "é", "9"]
        let names = pieces.flatMap { one in pieces.flatMap { two in ["", "1", "a"].map { one + two + $0 } } }
        let unique = Array(Set(names)).sorted()
        let sorted = unique.sorted(by: NaturalOrder.precedes)
        for (index, one) in sorted.enumerated() {
            #expect(!NaturalOrder.precedes(one, one))
            for other in sorted[(index + 1)...]
            where !NaturalOrder.precedes(one, other) || NaturalOrder.precedes(other, one) {
                Issue.record("'\(one)' and '\(other)' are not in order")
            }
        }
        #expect(unique.reversed().sorted(by: NaturalOrder.precedes) == sorted)
    }
}
