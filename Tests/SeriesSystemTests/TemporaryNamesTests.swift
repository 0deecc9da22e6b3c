import Testing

@testable import SeriesSystem

@Suite struct TemporaryNamesTests {
    @Test func standBesideTheirFiles() {
        let names = TemporaryNames()
        #expect(names.path(for: "a/b/index.html").hasPrefix("a/b/index.html."))
        #expect(names.path(for: "a/b/index.html").hasSuffix(TemporaryNames.ending))
        #expect(names.path(for: "x") != names.path(for: "y"))
        #expect(TemporaryNames().path(for: "x") != names.path(for: "x"))
    }

    @Test(arguments: [1, 223, 224, 225, 254, 255]) func areNoLongerThanNamesMayBe(length: Int) {
        let names = TemporaryNames()
        let name = String(repeating: "x", count: length)
        let paths = ["a/" + name, "a/" + String(name.dropLast()) + "y"].map(names.path)
        #expect(Set(paths).count == 2)
        for path in paths {
            #expect(path.hasPrefix("a/"))
            #expect(path.utf8.count - 2 <= OutputPath.longestName)
            #expect(path.utf8.count - 2 - length <= TemporaryNames.extraLength)
        }
    }

    @Test func areKnownByTheirPattern() {
        let names = TemporaryNames()
        #expect(TemporaryNames(pattern: names.pattern) == names)
        #expect(names.pattern.utf8.count == TemporaryNames.extraLength + 1)
    }

    @Test(arguments: [
        "", "*", "*.", "a", "*.seriesgen-new", "*.0123456789abcdeg.seriesgen-new", "*.0123456789abcdef",
        "*.0123456789ABCDEF.seriesgen-new", "a.0123456789abcdef.seriesgen-new", "*.+123456789abcdef.seriesgen-new",
        "*.0123456789abcdef.seriesgen-new/x", "*.123.seriesgen-new",
    ])
    func otherTextsAreNone(text: String) {
        #expect(TemporaryNames(pattern: text) == nil)
    }
}
