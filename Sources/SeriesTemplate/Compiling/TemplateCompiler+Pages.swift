import SeriesModel

/// `\paginate`: where one may stand, and how many items a page shows.
extension TemplateCompiler {
    /// Leaves of the list in the accumulator what the page shows. The list's instructions begin at `start`.
    mutating func compilePages(_ head: LoopHead, by size: ExpressionSyntax, from start: Int, at range: Range<Int>) {
        claimPages(at: range)
        requireIndependence(of: head.list, from: start)
        emitter.emit(.push)
        let sizeStart = emitter.count
        let type = check(size)
        requireIndependence(of: size, from: sizeStart)
        if !TemplateType.int.accepts(type) {
            report(
                "'by:' needs an Int, and \(quoted(size)) is \(type.inWords)", at: size.range,
                suggestion: type == .optional(.int) ? "write '(\(text(of: size)) ?? 20)'" : nil)
        } else if case .integer(let number) = size.kind, number < 1 {
            report(
                "a page cannot show \(number) items", at: size.range, suggestion: "write a number from 1 on")
        }
        emitter.emit(.paginate)
    }

    /// The pages of a template are stretches of one list, which is met once.
    private mutating func claimPages(at range: Range<Int>) {
        if loopDepth > 0 {
            report(
                "'\\paginate' cannot stand inside a loop", at: range,
                suggestion: "a page shows one stretch of one list; use '\\for' here")
        } else if entry.pages == nil {
            report(
                "'\(entry.template)' makes one file, which has no further pages", at: range,
                suggestion: "use '\\for', and 'prefix(…)' for the start of a list")
        } else if dependsOnPages, let pages = entry.pages {
            report(
                "whether a '\\paginate' is met cannot depend on '\(pages.name)'", at: range,
                suggestion: "how many pages there are must not depend on which one is shown")
        } else if isDryRun {
            return
        } else if let first = pagination {
            report(
                "a page has one '\\paginate' at most", at: range,
                suggestion: "use '\\for' for the other list", others: [.init("the first one", at: first)])
        } else {
            pagination = log.place(of: range, in: file)
        }
    }

    /// Keeps the accumulator, whose instructions begin at `start`, in a slot.
    mutating func store(in slot: Int32, valueFrom start: ValueStart) {
        if emitter.reads(pageSlots, from: start.instruction) { pageSlots.insert(slot) }
        emitter.emit(.store(slot: slot))
    }

    /// What decides how many pages there are is asked before that is known.
    private mutating func requireIndependence(of value: ExpressionSyntax, from start: Int) {
        guard let pages = entry.pages, emitter.reads(pageSlots, from: start) else { return }
        report(
            "this decides how many pages there are, and cannot depend on '\(pages.name)'", at: value.range)
    }
}
