internal import SeriesFrontMatter
internal import SeriesMarkdown
public import SeriesModel
internal import SeriesText

/// A Markdown document on its own, without a site around it.
public enum MarkdownPreview {
    /// Plain CommonMark as HTML, raw HTML included: byte for byte what libcmark's own renderer gives. `file` is its name in
    /// messages.
    public static func commonMark(_ document: [UInt8], file: String) -> (html: [UInt8], diagnostics: [Diagnostic]) {
        do throws(MarkdownRefusal) {
            let html = try document.withRun { (run) throws(MarkdownRefusal) in try Markdown.commonMark(run) }
            return (html, [])
        } catch {
            return ([], [error.diagnostic(in: file)])
        }
    }

    /// The body of `document` as an article shows it; links stay as they are written. `file` is its name in messages.
    public static func article(_ document: [UInt8], file: String) -> (html: [UInt8], diagnostics: [Diagnostic]) {
        if let mistake = ContentFile.encodingMistake(in: document, file: file) { return ([], [mistake]) }
        let (split, mistakes) = SplitDocument.split(document, file: file)
        if mistakes.containsError { return ([], mistakes) }
        let (frontMatter, findings) = FrontMatter.read(from: split, file: file)
        var rules = MarkdownRules()
        rules.title = frontMatter.title?.value
        rules.isTypographic = frontMatter.isTypographic ?? true
        rules.hasMath = frontMatter.hasMath ?? false
        let fragment = document.withRun { run in
            Markdown.article(run[split.bodyOffset..<run.count], firstLine: split.bodyLine, rules: rules)
        }
        if let refusal = fragment.refusal { return ([], mistakes + findings + [refusal.diagnostic(in: file)]) }
        func place(_ span: SourceSpan) -> SourcePlace { SourcePlace(file: file, span: span) }
        let found =
            FragmentCheck.diagnostics(for: fragment, at: place) + HTMLCheck.unclosed(in: fragment.mistakes, at: place)
            + refused(in: fragment, file)
        return (filled(fragment), (mistakes + findings + found).sorted())
    }

    /// The destinations that no site has.
    private static func refused(in fragment: MarkdownFragment, _ file: String) -> [Diagnostic] {
        (fragment.references + fragment.titleReferences).compactMap { reference in
            do throws(BrokenLink) {
                _ = try RelativeReference.checked(
                    reference.destination, as: reference.purpose, isAutolink: reference.place?.isAutolink ?? false)
                return nil
            } catch {
                return .error(
                    error.message, at: SourcePlace(file: file, span: reference.place?.span),
                    suggestion: error.suggestion)
            }
        }
    }

    /// GitHub Flavored Markdown with footnotes as HTML, as GitHub's own program writes it. `file` is its name in messages.
    public static func gitHub(_ document: [UInt8], file: String) -> (html: [UInt8], diagnostics: [Diagnostic]) {
        if let mistake = ContentFile.encodingMistake(in: document, file: file) { return ([], [mistake]) }
        var rules = MarkdownRules()
        rules.dialect = .gitHub
        let fragment = document.withRun { Markdown.article($0, rules: rules) }
        return (filled(fragment), fragment.refusal.map { [$0.diagnostic(in: file)] } ?? [])
    }

    /// The HTML with all destinations as they are written.
    private static func filled(_ fragment: MarkdownFragment) -> [UInt8] {
        var html = ByteBuffer(capacity: fragment.html.count * 2)
        var start = 0
        for reference in fragment.references {
            html.append(fragment.html[start..<reference.offset])
            html.append(reference.destination, escapedFor: .url)
            start = reference.offset
        }
        html.append(fragment.html[start...])
        return html.bytes
    }
}
