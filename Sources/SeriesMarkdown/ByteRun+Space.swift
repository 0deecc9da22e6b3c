internal import SeriesText

extension ByteRun {
    /// Without the white space of ASCII at both ends.
    var trimmed: ByteRun {
        let text = withoutSpaceBehind
        return text[text.prefix(while: \.isASCIISpace).count..<text.count]
    }

    /// Without the white space of ASCII at the end.
    var withoutSpaceBehind: ByteRun {
        var end = count
        while end > 0, self[end - 1].isASCIISpace { end -= 1 }
        return self[0..<end]
    }

    /// How many bytes at its start can be indentation or the marks of quotes.
    var margin: Int { prefix { " \t>".utf8.contains($0) }.count }

    var withoutMargin: ByteRun { self[margin..<count] }
}
