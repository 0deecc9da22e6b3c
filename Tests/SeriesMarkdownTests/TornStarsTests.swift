import TestSupport
import Testing

@testable import SeriesMarkdown

/// Asterisks between a sign and a letter, which neither end nor start what their author means (CommonMark 0.30 §6.2).
@Suite struct TornStarsTests {
    /// The asterisks to tell of stand between « and ».
    @Test(arguments: [
        "**缓存（cache）«**»很快。", "**注意：«**»这个**重要**的。", "**has-a关系（关联）«**»和**use-a关系（依赖）**。",
        "a\n**通道（Channel）«**»与**缓存区（Buffer）**的", "- > **注意：«**»这个**重要**的", "**Note:«**»this is **important** stuff.",
        "| a |\n|---|\n| **注意：«**»这个**重要**的 |", "## **注意：«**»这个**重要**的",
    ])
    func areTold(marked: String) {
        let (source, expected) = unmark(marked)
        let told = article(source).mistakes.leftoverMarks
        #expect(told.map(\.kind) == [.strong(isTorn: true)])
        #expect(told.map(\.span) == expected)
    }

    /// Signs may stand in front of strong words, and asterisks without a partner have other reasons.
    @Test(
        arguments: [
            ("（缓存）**很快** 的", []), ("：**a**，**b**", []), ("**a（b）**，c", []), ("***a** b*", []),
            ("**a** b **c", [.strong(isTorn: false)]), ("**a: b **c", [.strong(isTorn: false)]), ("\\**a：\\**b", []),
            ("`**a：**b`", []),
        ] as [(String, [MarkdownMistakes.LeftoverMark.Kind])])
    func areNotTorn(source: String, expected: [MarkdownMistakes.LeftoverMark.Kind]) {
        #expect(article(source).mistakes.leftoverMarks.map(\.kind) == expected)
    }
}
