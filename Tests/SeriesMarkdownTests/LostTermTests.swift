import SeriesText
import TestSupport
import Testing

@testable import SeriesMarkdown

@Suite("Terms of definitions that are none")
struct LostTermTests {
    /// What is found stands between « and ».
    @Test(arguments: [
        "Tea\n: Leaves\n«Coffee»\n: Beans\n«Hot water»\n: Water", "> Tea\n> : Leaves\n> «*Coffee*»\n> : Beans",
        "- Tea\n  : Leaves\n  «Coffee»\n  : Beans", "Tea\n: Leaves\n: Bags\n«Coffee»  \n: Beans",
        "## Tea\n«:» Leaves", "- ## Tea\n  «:» Leaves", "Tea\n: Leaves\r\n«Coffee»\r\n: Beans",
        "|a|\n|-|\n|b|\n\n«:» Caption {#tbl-a}", "> |a|\n> |-|\n>\n> «:» *Caption*",
    ])
    func found(marked: String) {
        let (source, expected) = unmark(marked)
        #expect(article(source).mistakes.lostTerms.map(\.span) == expected)
    }

    @Test(arguments: [
        "Tea\n: Leaves\n\nCoffee\n: Beans", "Tea\n: Leaves of a plant\nthat grows in the hills.\n: A drink",
        "Tea\n: Leaves of a plant\nthat grows in the hills where clouds stay low\n: A drink",
        "Tea\n: Leaves\n    and more\n: A drink", "Tea\n: Leaves\n  and more\n: A drink", "Tea\nCoffee\n: Drinks",
        "## Tea\n\n: Leaves", "## Tea\n:Leaves", "## Tea\nwater\n: Leaves", "a\n: b\nc",
        "Tea\n: Leaves\nCoffee\n\n: Beans", "|a|\n|-|\n\n:a\n\n: b", "|a|\n|-|\n\nb: c",
    ])
    func none(source: String) {
        #expect(article(source).mistakes.lostTerms.isEmpty)
    }
}
