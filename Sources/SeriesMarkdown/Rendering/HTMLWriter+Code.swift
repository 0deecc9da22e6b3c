internal import SeriesCode
internal import SeriesText

extension CodeClass {
    /// The tag that opens its elements in HTML, nil for text without an element. A style sheet gives their classes colors.
    fileprivate var opening: StaticString? {
        switch self {
        case .plain: nil
        case .comment: "<span class=\"c\">"
        case .string: "<span class=\"s\">"
        case .escape: "<span class=\"e\">"
        case .number: "<span class=\"n\">"
        case .keyword: "<span class=\"k\">"
        case .constant: "<span class=\"o\">"
        case .type: "<span class=\"t\">"
        case .function: "<span class=\"f\">"
        case .variable: "<span class=\"v\">"
        case .attribute: "<span class=\"a\">"
        case .tag: "<span class=\"g\">"
        case .key: "<span class=\"y\">"
        case .meta: "<span class=\"m\">"
        case .heading: "<span class=\"h\">"
        case .inserted: "<span class=\"i\">"
        case .deleted: "<span class=\"d\">"
        case .prompt: "<span class=\"prompt\">"
        case .output: "<span class=\"output\">"
        }
    }
}

extension HTMLWriter {
    /// A code block as an article shows it: with a title, colors, marks and numbers, as far as the fence asks for them.
    ///
    /// Without any of these it is what CommonMark has, but that a comma or a brace ends the language, too.
    mutating func writeCode(_ node: MarkdownNode, _ fence: CodeFence) {
        let code = node.literal
        let language = Language.named(fence.language)
        let runs = language?.runs(of: code) ?? [CodeRun(end: code.count, kind: .plain)]
        startLine()
        if let title = fence.title {
            output.append("<figure class=\"code\">\n<figcaption>")
            append(title, of: fence)
            output.append("</figcaption>\n")
        }
        openCode(fence)
        if !fence.marked.isEmpty || fence.firstNumber != nil || runs.contains(where: \.kind.isWholeLine) {
            writeLines(of: code, runs, marked: fence.marked)
        } else {
            var start = 0
            for run in runs {
                write(code[start..<run.end], run.kind)
                start = run.end
            }
        }
        output.append(fence.title == nil ? "</code></pre>\n" : "</code></pre>\n</figure>\n")
    }

    /// Long lines scroll, so the block takes the focus: not every browser lets a keyboard scroll it otherwise.
    private mutating func openCode(_ fence: CodeFence) {
        if let first = fence.firstNumber {
            output.append("<pre tabindex=\"0\" class=\"numbered\"")
            // A style sheet counts: so numbers are not copied with the code, and no script is needed.
            if first != 1 {
                output.append(" style=\"counter-reset: line ")
                output.append(decimal: first - 1)
                output.append("\"")
            }
            output.append("><code")
        } else {
            output.append("<pre tabindex=\"0\"><code")
        }
        if !fence.language.isEmpty {
            output.append(" class=\"language-")
            append(fence.language, of: fence)
            output.append("\"")
        }
        output.append(">")
    }

    private mutating func append(_ words: ByteRun, of fence: CodeFence) {
        if fence.holdsStandIns, let meant = StandIns.reveal(words, as: .meaning) {
            meant.withRun { output.append($0, escapedFor: .commonMark) }
        } else {
            output.append(words, escapedFor: .commonMark)
        }
    }

    private mutating func write(_ code: ByteRun, _ kind: CodeClass) {
        guard let opening = kind.opening else {
            output.append(code, escapedFor: .commonMark)
            return
        }
        output.append(opening)
        output.append(code, escapedFor: .commonMark)
        output.append("</span>")
    }

    /// Each line in an element of its own, with its end of line.
    private mutating func writeLines(of code: ByteRun, _ runs: [CodeRun], marked: [ClosedRange<Int>]) {
        var marked = marked[...]
        var number = 0
        var start = 0
        var run = 0
        while start < code.count {
            let end = code.firstIndex(of: UInt8(ascii: "\n"), from: start) ?? code.count
            number += 1
            while let range = marked.first, range.upperBound < number { marked.removeFirst() }
            let element = LineElement(runs[run].kind, isMarked: marked.first?.contains(number) ?? false)
            output.append(element.opening)
            while start < end {
                let next = min(end, runs[run].end)
                write(code[start..<next], runs[run].kind.isWholeLine ? .plain : runs[run].kind)
                start = next
                if start == runs[run].end, run + 1 < runs.count { run += 1 }
            }
            if end < code.count {
                output.append("\n")
                start = end + 1
                if start == runs[run].end, run + 1 < runs.count { run += 1 }
            }
            output.append(element.closing)
        }
    }
}

/// What a line of code stands in. Readers without our style sheet, as in feeds, see by the element what it is.
private enum LineElement {
    case line
    case marked
    case inserted(isMarked: Bool)
    case deleted(isMarked: Bool)

    init(_ kind: CodeClass, isMarked: Bool) {
        self =
            switch kind {
            case .inserted: .inserted(isMarked: isMarked)
            case .deleted: .deleted(isMarked: isMarked)
            default: isMarked ? .marked : .line
            }
    }

    var opening: StaticString {
        switch self {
        case .line: "<span class=\"line\">"
        case .marked: "<mark class=\"line\">"
        case .inserted(let isMarked): isMarked ? "<ins class=\"line marked\">" : "<ins class=\"line\">"
        case .deleted(let isMarked): isMarked ? "<del class=\"line marked\">" : "<del class=\"line\">"
        }
    }

    var closing: StaticString {
        switch self {
        case .line: "</span>"
        case .marked: "</mark>"
        case .inserted: "</ins>"
        case .deleted: "</del>"
        }
    }
}

extension CodeClass {
    /// Whether the class is one of a line rather than of words in it.
    fileprivate var isWholeLine: Bool {
        switch self {
        case .inserted, .deleted: true
        default: false
        }
    }
}
