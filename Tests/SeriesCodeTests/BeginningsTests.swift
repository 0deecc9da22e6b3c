import Testing

@testable import SeriesCode

@Suite struct BeginningsTests {
    private func rules(_ beginnings: Beginnings, at byte: UInt8) -> [Int]? {
        guard let list = beginnings.list(at: byte) else { return nil }
        var rules: [Int] = []
        beginnings.append(rulesOf: list, to: &rules)
        return rules
    }

    @Test func bytesOfTheSameRulesShareAList() {
        var beginnings = Beginnings()
        beginnings.add(7, at: [1, 2, 3])
        beginnings.add(5, at: [2, 3, 4])
        beginnings.add(9, at: [3])
        #expect((0...5).map { rules(beginnings, at: $0) } == [nil, [7], [7, 5], [7, 5, 9], [5], nil])
        beginnings.add(8, at: [1, 2, 3, 4])
        beginnings.add(6, at: [0, 5])
        #expect(beginnings.list(at: 0) == beginnings.list(at: 5))
        #expect(rules(beginnings, at: 2) == [7, 5, 8])
    }
}
