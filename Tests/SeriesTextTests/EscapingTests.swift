import SeriesText
import Testing

@Suite struct EscapingTests {
    private func escaped(_ text: String, _ context: EscapingContext) -> String {
        var buffer = ByteBuffer()
        buffer.append(text, escapedFor: context)
        return buffer.text
    }

    @Test(
        arguments: [
            (.markup, "a & b <c> \"d\" 'e'", "a &amp; b &lt;c&gt; &quot;d&quot; &#39;e&#39;"),
            (.markup, "</script><!-- &amp; ]]>", "&lt;/script&gt;&lt;!-- &amp;amp; ]]&gt;"),
            (.markup, "\" onload=\"x", "&quot; onload=&quot;x"),
            (.commonMark, "it's <b> & \"x\"", "it's &lt;b&gt; &amp; &quot;x&quot;"),
            (.xml, "a\u{0}\u{8}\u{C}\u{1F}b\t\n\r<", "ab\t\n\r&lt;"),
            (.xml, "]]>", "]]&gt;"),
            (.xml, "a\u{FFFE}b\u{FFFF}c\u{FFFD}\u{FEFF}ﾟ", "abc\u{FFFD}\u{FEFF}ﾟ"),
            (
                .urlComponent, "a b/ü?#[]@!$&'()*+,;=%-._~",
                "a%20b%2F%C3%BC%3F%23%5B%5D%40%21%24%26%27%28%29%2A%2B%2C%3B%3D%25-._~"
            ),
            (.urlComponent, "..", ".."),
            (.urlFragment, "t=10,20", "t=10,20"),
            (.urlFragment, "a b/ü?#[]&'<>\"%", "a%20b/%C3%BC?%23%5B%5D%26%27%3C%3E%22%25"),
            (.urlQuery, "v=2&w=%20/?", "v=2&w=%20/?"),
            (.urlQuery, "a b=ü'<>\"#[]\\", "a%20b=%C3%BC%27%3C%3E%22%23%5B%5D%5C"),
            (.url, "https://a.b/c d?e=f&g='h'#ü", "https://a.b/c%20d?e=f&amp;g=&#x27;h&#x27;#%C3%BC"),
            (.url, "a\"b<c>d\\e[f]`{|}^%20", "a%22b%3Cc%3Ed%5Ce%5Bf%5D%60%7B%7C%7D%5E%20"),
            (.url, "\n\t\u{0}", "%0A%09%00"),
            (.json, "a\"b\\c\nd\te\rf\u{0}\u{1F}", "a\\\"b\\\\c\\nd\\te\\rf\\u0000\\u001F"),
            (.json, "</script><!--&'", "\\u003C/script\\u003E\\u003C!--\\u0026\\u0027"),
            (.json, "\u{2027}\u{2028}x\u{2029}\u{202A}–€", "\u{2027}\\u2028x\\u2029\u{202A}–€"),
            (.json, "a\u{FFFE}b\u{FFFF}c\u{FFFD}\u{FEFF}ﾟ", "a\\uFFFEb\\uFFFFc\u{FFFD}\u{FEFF}ﾟ"),
            (.markup, "", ""), (.xml, "", ""), (.url, "", ""), (.urlComponent, "", ""), (.json, "", ""),
            (.commonMark, "", ""),
        ] as [(EscapingContext, String, String)])
    func escapes(context: EscapingContext, text: String, expected: String) {
        #expect(escaped(text, context) == expected)
    }

    private static let contexts: [EscapingContext] = [
        .markup, .commonMark, .xml, .urlComponent, .urlFragment, .urlQuery, .urlPath, .url, .json,
    ]

    /// No text whatever gets a byte through that would end the place where it stands.
    @Test(arguments: contexts) func nothingThatEndsTheContextPasses(context: EscapingContext) {
        let every = String(String.UnicodeScalarView((0..<0x3000).compactMap(Unicode.Scalar.init)))
        for text in [every, every + every, String(every.unicodeScalars.reversed().map(Character.init))] {
            let result = escaped(text, context).unicodeScalars
            let forbidden: String.UnicodeScalarView =
                switch context {
                case .markup: "<>\"'".unicodeScalars
                case .commonMark: "<>\"".unicodeScalars
                case .xml: "<>\"'\u{0}\u{1}\u{8}\u{B}\u{C}\u{1F}".unicodeScalars
                case .urlComponent: "<>\"'&/?# +\n\u{0}é".unicodeScalars
                case .urlFragment: "<>\"'&# \n\u{0}é".unicodeScalars
                case .urlQuery: "<>\"'# \n\u{0}é".unicodeScalars
                case .urlPath: "<>\"'&? #+\n\u{0}é".unicodeScalars
                case .url: "<>\"' \n\u{0}é".unicodeScalars
                case .json: "<>&'\n\r\u{0}\u{2028}\u{2029}".unicodeScalars
                }
            for scalar in forbidden { #expect(!result.contains(scalar), "U+\(String(scalar.value, radix: 16))") }
        }
    }

    /// Text without anything to escape comes out as the same bytes.
    @Test(arguments: contexts) func harmlessTextStays(context: EscapingContext) {
        let text = String(repeating: "abcXYZ019-._~", count: 1000)
        #expect(escaped(text, context) == text)
    }
}
