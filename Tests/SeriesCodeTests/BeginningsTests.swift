import Testing

@testable import SeriesCode

@Suite struct BeginningsTests {
    @Test func bytesOfTheSameRulesShareAList() throws {
        var beginnings = Beginnings()
        beginnings.add(7, at: [1, 2, 3])
        beginnings.add(5, at: [2, 3, 4])
        beginnings.add(9, at: [3])
        let rules = (0...5).map { beginnings.list(at: $0).map { beginnings.rules(of: $0) } }
        #expect(rules == [nil, [7], [7, 5], [7, 5, 9], [5], nil])
        beginnings.add(8, at: [1, 2, 3, 4])
        beginnings.add(6, at: [0, 5])
        #expect(beginnings.list(at: 0) == beginnings.list(at: 5))
        #expect(try beginnings.rules(of: #require(beginnings.list(at: 2))) == [7, 5, 8])
    }
}
