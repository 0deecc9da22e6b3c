internal import SeriesModel
internal import SeriesText

/// How authors write aliases, and what they mean.
enum AliasPath {
    /// The place that `text` names, counted from the site's root or, without a `/` in front, from `folder` (empty, or ending
    /// with `/`).
    ///
    /// `/old/`, `/old` and `/old/index.html` are one page, as they are on any server. Only what ends as a page of HTML does is
    /// a file: a server would send the others as something that browsers do not follow.
    static func address(_ text: String, from folder: String) throws(Mistake) -> Address {
        if let mistake = mistake(inShapeOf: text) { throw mistake }
        let written = PercentEncoding.decoded(text)
        if let mistake = mistake(inSignsOf: written) { throw mistake }
        let isRooted = written.utf8.first == UInt8(ascii: "/")
        let way = isRooted ? String(Substring(written.utf8.drop { $0 == UInt8(ascii: "/") })) : written
        guard let path = way.isEmpty ? "" : RelativePath.resolve(way, from: isRooted ? "" : folder) else {
            throw Mistake(
                "'\(text)' leads out of the site", suggestion: "write it from the site's root on: /old/")
        }
        let steps = path.utf8.split(separator: UInt8(ascii: "/")).count
        if steps > mostSteps {
            throw Mistake("this alias has \(steps) steps, and \(mostSteps) are the most", suggestion: "remove it")
        }
        if path.isEmpty || path.ends(with: "/") { return Address(page: path) }
        if path.lastStep == Address.pageName { return Address(page: path.parentFolder) }
        if path.isHTMLPath { return Address(file: path) }
        return Address(page: path + "/")
    }

    /// Each step is a folder, and no page of another generator lies so deep.
    private static let mostSteps = 30

    private static func mistake(inShapeOf text: String) -> Mistake? {
        if text.begins(with: "//") || text.withRun(URLScheme.of) != nil {
            let host = text.split(separator: "//", maxSplits: 1, omittingEmptySubsequences: false).last ?? ""
            let path = "/" + host.drop { $0 != "/" }.drop { $0 == "/" }
            return Mistake(
                "an alias is a path of this site, not a whole URL",
                suggestion: text.contains("//") && path != "/"
                    ? "write \(path)" : "write it from the site's root on: /old/"
            )
        }
        if text.contains(",/") || text.contains(", /") {
            let paths = text.split(separator: ",").map { $0.drop { $0 == " " } }
            return Mistake(
                "this alias is more than one path",
                suggestion: "write a list: [\(paths.joined(separator: ", "))]; a comma in a path is %2C")
        }
        guard let sign = text.utf8.firstIndex(where: "?#".utf8.contains) else { return nil }
        let path = text[..<sign]
        if text.utf8[sign] == UInt8(ascii: "?") {
            return Mistake(
                "an alias has no query ('?…'): to hosts of static files, all queries are one",
                suggestion: path.isEmpty ? "leave it out" : "write \(path)")
        }
        return Mistake(
            "an alias has no '#…': browsers keep that to themselves",
            suggestion: "for a heading, write {aka=\(text[text.utf8.index(after: sign)...])} behind its words")
    }

    private static func mistake(inSignsOf text: String) -> Mistake? {
        if text.utf8.contains(UInt8(ascii: "\\")) {
            return Mistake(
                "the steps of an alias have '/' between them, not '\\'",
                suggestion:
                    "write \(String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\\" ? "/" : $0 })))")
        }
        let isUsable = text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F && $0 != "\u{FFFD}" }
        return isUsable
            ? nil
            : Mistake("this alias has a character in it that no address can have", suggestion: "remove it")
    }
}
