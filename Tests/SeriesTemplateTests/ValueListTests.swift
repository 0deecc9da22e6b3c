import SeriesModel
import Testing

@testable import SeriesTemplate

@Suite struct ValueListTests {
    private func positions(_ list: ValueList) -> [String] {
        (0..<list.count).map { position in
            switch list[position] {
            case .object(let handle): "\(handle.index).\(handle.sub)"
            case let other: other.plainText
            }
        }
    }

    private func numbers(_ list: ValueList) -> [Int] { (0..<list.count).map { list.number(at: $0) } }

    @Test func kinds() {
        #expect(positions(ValueList(objects: 2..<5)) == ["2.0", "3.0", "4.0"])
        #expect(positions(ValueList(parts: 1..<3, of: 7)) == ["7.1", "7.2"])
        #expect(positions(ValueList(indices: [4, 1])) == ["4.0", "1.0"])
        #expect(positions(ValueList(handles: [Handle(index: 1, sub: 2)])) == ["1.2"])
        #expect(positions(ValueList(strings: ["a", "b"])) == ["a", "b"])
        #expect(positions(ValueList(extras: [.text("a"), .none])) == ["a", ""])
        #expect(positions(ValueList(values: [.int(1), .bool(true)])) == ["1", "true"])
        #expect(positions(.empty).isEmpty)
    }

    @Test("what is empty has no items, and what is neither list nor empty is the only one")
    func itemsOfExtras() {
        let entry = ExtraValue.Entry(key: "a", value: .none)
        #expect([ExtraValue.none, .text(""), .list([]), .map([])].allSatisfy { $0.items.isEmpty })
        #expect(ExtraValue.list([.text(""), .none]).items == [.text(""), .none])
        #expect(ExtraValue.text("a").items == [.text("a")] && ExtraValue.map([entry]).items == [.map([entry])])
    }

    @Test func slices() {
        let list = ValueList(objects: 0..<5)
        #expect(positions(list.prefix(2)) == ["0.0", "1.0"])
        #expect(positions(list.dropFirst(3)) == ["3.0", "4.0"])
        #expect(positions(list.reversed()) == ["4.0", "3.0", "2.0", "1.0", "0.0"])
        #expect(positions(list.reversed().dropFirst(1).prefix(2).reversed()) == ["2.0", "3.0"])
        #expect(positions(list.dropFirst(9)).isEmpty)
        #expect(positions(list.dropFirst(5).reversed()).isEmpty)
        #expect(numbers(list.dropFirst(2).enumerated()) == [0, 1, 2])
        #expect(numbers(list.enumerated().dropFirst(2)) == [2, 3, 4])
        #expect(numbers(list.enumerated().reversed().prefix(2)) == [4, 3])
        #expect(numbers(list.reversed().enumerated()) == [0, 1, 2, 3, 4])
    }

    @Test func positionsThatAreNot() {
        let list = ValueList(strings: ["a"])
        #expect(list[-1].isNone && list[1].isNone && list[.max].isNone)
        #expect(list.prefix(.min).count == 0 && list.dropFirst(.max).count == 0)
        #expect(ValueList(objects: (Int.max - 2)..<Int.max).count == 0)
        #expect(ValueList(objects: -3..<0).count == 3)
    }
}
