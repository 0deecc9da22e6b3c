internal import SeriesFrontMatter
internal import SeriesMarkdown
internal import SeriesModel
internal import SeriesText

/// What holds for every file, whatever is in it. The fuzzer looks for one that breaks a promise, and the tests read again
/// those that did.
package enum MarkdownPromises {
    /// The first promise that reading `file` breaks; nil when all are kept.
    package static func broken(by file: [UInt8]) -> String? {
        let lines = LineMap(file)
        do throws(MarkdownRefusal) {
            if let difference = try differenceFromLibcmark(file) { return difference }
        } catch {
            // What no build reads is not read here, either: it would take minutes.
            return lines.holds(error.span) ? nil : "a document is refused at a place that it does not have"
        }
        let (document, mistakes) = SplitDocument.split(file, file: "a.md")
        let (frontMatter, findings) = FrontMatter.read(from: document, file: "a.md")
        for diagnostic in mistakes + findings {
            let places = [diagnostic.place] + diagnostic.related.map(\.place)
            for case let span? in places.map({ $0?.span }) where !lines.holds(span) {
                return "the front matter has a mistake at \(span.line):\(span.column), and the file has no such place"
            }
        }
        guard (try? UTF8Span(validating: file.span)) != nil else {
            // No build reads such a file any further, yet it must not crash one either.
            _ = file.withRun { Markdown.article($0) }
            return nil
        }
        let body = Array(file[document.bodyOffset...])
        for reading in Reading.all(titled: frontMatter.title?.value) {
            let fragment = body.withRun {
                Markdown.article($0, firstLine: document.bodyLine, rules: reading.rules)
            }
            if let promise = reading.promise(brokenBy: fragment, of: body, lines: lines) {
                return "\(reading.name): \(promise)"
            }
        }
        return nil
    }

    private static func differenceFromLibcmark(_ file: [UInt8]) throws(MarkdownRefusal) -> String? {
        let ours = try file.withRun { (run) throws(MarkdownRefusal) in try Markdown.commonMark(run) }
        let theirs = libcmarkHTML(file)
        return ours == theirs || ours.withoutEmptyTitles == theirs.withoutEmptyTitles
            ? nil : "plain CommonMark is not what libcmark writes"
    }
}

/// One of the ways in which a body is read.
private struct Reading {
    let name: String
    var rules = MarkdownRules()

    static func all(titled title: String?) -> [Reading] {
        var gitHub = Reading(name: "in GitHub's dialect")
        gitHub.rules.dialect = .gitHub
        let untitled = Reading(name: "as an article")
        var strict = Reading(name: "as an article without HTML")
        strict.rules.refusesHTML = true
        strict.rules.title = title ?? ""
        return [gitHub, untitled, strict]
    }

    func promise(brokenBy fragment: MarkdownFragment, of body: [UInt8], lines: LineMap) -> String? {
        if let promise = fragment.promiseOfPlaces(in: lines) { return promise }
        let marks = Marks(of: body)
        if let promise = fragment.promiseOfText(mayHoldStandIns: marks.mayHoldStandIns, givenTitle: rules.title) {
            return promise
        }
        if !marks.mayHoldHTML,
            let tag = HTMLBalance.firstMistake(in: fragment.html, allowsNestedLinks: marks.mayHoldNotes)
        {
            return "the HTML is not well-formed: \(tag)"
        }
        if let word = LostWords.first(in: fragment, of: body) { return "the word '\(word)' is lost" }
        guard rules.dialect == .gitHub, marks.isPlain else { return nil }
        return fragment.reassembled.withoutEmptyTitles == libcmarkHTML(body).withoutEmptyTitles
            ? nil : "it is plain CommonMark and read as something else"
    }
}

extension [UInt8] {
    /// libcmark's interface does not tell an empty title from none, so `title=""` is the one thing we write otherwise.
    package var withoutEmptyTitles: [UInt8] {
        let title = Array(" title=\"\"".utf8)
        var rest = self[...]
        var result: [UInt8] = []
        while let space = rest.firstIndex(of: title[0]) {
            result += rest[..<space]
            rest = rest[space...]
            if rest.starts(with: title) {
                rest = rest.dropFirst(title.count)
            } else {
                result.append(rest.removeFirst())
            }
        }
        return result + rest
    }
}
