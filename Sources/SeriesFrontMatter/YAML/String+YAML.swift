import SeriesText

extension String {
    /// The text as YAML reads it back, in any list and behind a key: in quotes where bare it would be something else.
    package var asYAML: String {
        guard let first = utf8.first, let last = utf8.last else { return "\"\"" }
        let isPlain =
            (first.isPlainInYAML || first == UInt8(ascii: "/")) && last != UInt8(ascii: " ")
            && utf8.allSatisfy { $0.isPlainInYAML || "/-~% ".utf8.contains($0) }
            && !YAMLNode(.scalar(self, .plain), at: 0..<0).isNull
            && !unicodeScalars.contains(where: \.isInvisibleInYAML)
        return isPlain ? self : "\"" + unicodeScalars.reduce(into: "") { $0 += $1.inDoubleQuotes } + "\""
    }

    /// The same within a sentence: in quotes that do no harm when they are taken along.
    package var quotedAsYAML: String { asYAML == self ? "'" + self + "'" : asYAML }
}

extension UInt8 {
    /// Whether it is text wherever it stands, at the beginning of a value, too.
    fileprivate var isPlainInYAML: Bool { self >= 0x80 || isASCIILetterOrDigit || "._".utf8.contains(self) }
}

extension Unicode.Scalar {
    /// What ends a line or is refused where it is not written as an escape.
    fileprivate var isInvisibleInYAML: Bool {
        switch properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: true
        default: false
        }
    }

    fileprivate var inDoubleQuotes: String {
        if self == "\"" || self == "\\" { return "\\\(self)" }
        return isInvisibleInYAML ? "\\u" + String(hexadecimal: value, digits: 4) : String(self)
    }
}

extension String {
    /// What `true`, `yes`, `on` and their opposites say, in any case (YAML 1.1, "bool"); nil for any other word.
    package var asSwitch: Bool? {
        switch lowercased() {
        case "true", "yes", "on": true
        case "false", "no", "off": false
        default: nil
        }
    }
}
