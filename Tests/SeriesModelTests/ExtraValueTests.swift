import SeriesModel
import Testing

@Suite struct ExtraValueTests {
    @Test(arguments: [
        (ExtraValue.map([ExtraValue.Entry(key: "a", value: .text("x"))]), ExtraValue.text("x")),
        (.map([ExtraValue.Entry(key: "b", value: .text("x"))]), .none),
        (.map([]), .none),
        (.list([.text("a")]), .none),
        (.text("a"), .none),
        (.none, .none),
    ])
    func subscripting(value: ExtraValue, expected: ExtraValue) {
        #expect(value["a"] == expected)
    }

    @Test func subscriptsChain() {
        let value = ExtraValue.map([
            ExtraValue.Entry(key: "a", value: .map([ExtraValue.Entry(key: "b", value: .text("x"))]))
        ])
        #expect(value["a"]["b"] == .text("x"))
        #expect(value["a"]["c"]["d"] == .none)
    }
}
