import SeriesModel

/// `\if`, `\for` and `\paginate`: what runs, and that every way through leaves the document in the same state.
extension TemplateCompiler {
    mutating func compile(_ branches: [Branch], _ otherwise: Body?, at range: Range<Int>) {
        state.settle()
        let start = state
        let outerDependence = dependsOnPages
        defer { dependsOnPages = outerDependence }
        var end: MarkupState?
        var exits: [Emitter.Jump] = []
        for (position, branch) in branches.enumerated() {
            let isLast = position == branches.count - 1 && otherwise == nil
            state = start
            var misses: [Emitter.Jump] = []
            scoped { compiler in
                let conditions = compiler.emitter.count
                for condition in branch.conditions { misses += compiler.check(condition) }
                if compiler.emitter.reads(compiler.pageSlots, from: conditions) { compiler.dependsOnPages = true }
                compiler.compile(branch.body.nodes)
            }
            end = joined(end, at: branch.body.opening)
            if !isLast { exits.append(emitter.emitJump(Instruction.jump)) }
            for miss in misses { emitter.land(miss) }
        }
        state = start
        if let otherwise {
            scoped { $0.compile(otherwise.nodes) }
            state = joined(end, at: otherwise.opening)
        } else {
            state = joined(end, at: range, isSkipped: true)
        }
        for exit in exits { emitter.land(exit) }
    }

    /// Emits the test of a condition. Returns the jumps that are taken when it does not hold.
    private mutating func check(_ condition: Condition) -> [Emitter.Jump] {
        switch condition {
        case .test(let value):
            requireBool(check(value), value, Self.needOfCondition)
            return [emitter.emitJump(Instruction.jumpIfFalse)]
        case .unwrap(let name, let value):
            if case .binary(let symbol, _, _) = value.kind, symbol == .and || symbol == .or {
                return checkJoined(symbol, name, value)
            }
            let start = valueStart
            let type = promote(check(value), of: value)
            let miss = emitter.emitJump(Instruction.jumpIfNone)
            if type == .null {
                report("'nil' never has a value", at: value.range)
            } else if !type.isOptional, type != .unknown {
                report(
                    "\(quoted(value)) is \(type.inWords), which always has a value", at: value.range,
                    suggestion: type == .bool
                        ? "write \\if(\(text(of: value)))"
                        : type == .extra
                            ? "ask whether it is empty: \\if(!\(operand(value)).isEmpty)" : "use it without \\if(let …)"
                )
            }
            reportRepetition(of: name)
            store(
                in: declare(
                    name.text, type == .null ? .unknown : type.unwrapped, pieces: pieces(of: type, since: start)),
                valueFrom: start)
            return [miss]
        }
    }

    /// Of `let name = a && b`: `a` was probably to be unwrapped, and `b` is another condition.
    private mutating func checkJoined(
        _ symbol: ExpressionSyntax.Operator, _ name: Name, _ value: ExpressionSyntax
    ) -> [Emitter.Jump] {
        var first = value
        var others: [ExpressionSyntax] = []
        while case .binary(symbol, let left, let right) = first.kind {
            first = left
            others.append(right)
        }
        if symbol == .or {
            report(
                "a 'let' cannot be one side of '||'", at: value.range,
                suggestion: "write an \\elseif for the other side")
            return check(.unwrap(name, first))
        }
        let start = others.last?.range.lowerBound ?? first.range.upperBound
        let rest = String(decoding: source[start..<value.range.upperBound], as: UTF8.self)
        report(
            "behind a 'let', conditions are separated by commas", at: value.range,
            suggestion: "write 'let \(name.text) = \(text(of: first)), \(rest)'")
        var misses = check(.unwrap(name, first))
        for other in others.reversed() { misses += check(.test(other)) }
        return misses
    }

    static let needOfCondition = "a condition must be a Bool"

    /// Reports a value that is neither true nor false where `need` says that it must be; `isNegated` behind a `!`. `hint` says
    /// what was probably meant, where more is known than the type.
    mutating func requireBool(
        _ type: TemplateType, _ value: ExpressionSyntax, _ need: String, isNegated: Bool = false, hint: String? = nil
    ) {
        guard !TemplateType.bool.accepts(type) else { return }
        report(
            "\(quoted(value)) is \(type.inWords), and \(need)", at: value.range,
            suggestion: hint ?? (isNegated ? negationHint(type, value) : conditionHint(type, value)))
    }

    /// What to write in place of a value that is neither true nor false.
    private func conditionHint(_ type: TemplateType, _ value: ExpressionSyntax) -> String? {
        let text = operand(value)
        return switch type {
        case .optional(.bool): "write '\(text) ?? false'"
        case .optional: "write '\(text) != nil', or \\if(let name = \(self.text(of: value))) to use it"
        case .int: "write '\(text) != 0'"
        case .extra: "write '\(text) == \"true\"'; '!\(text).isEmpty' is true for any text, even \"false\""
        case .string, .list, .enumerated, .markup: "write '!\(text).isEmpty'"
        default: nil
        }
    }

    /// What to write in place of a `!` and such a value.
    private func negationHint(_ type: TemplateType, _ value: ExpressionSyntax) -> String? {
        let text = operand(value)
        return switch type {
        case .optional(.bool): "write '!(\(text) ?? false)'"
        case .optional: "write '\(text) == nil'"
        case .int: "write '\(text) == 0'"
        case .extra: "write '\(text) != \"true\"'; '\(text).isEmpty' is false for any text, even \"false\""
        case .string, .list, .enumerated, .markup: "write '\(text).isEmpty'"
        default: nil
        }
    }

    mutating func compile(_ loop: LoopSyntax, at range: Range<Int>) {
        let head = loop.head
        if loopDepth == Self.deepestLoops {
            report("loops are nested more than \(Self.deepestLoops) levels deep", at: range)
        }
        let listStart = emitter.count
        let (element, isNumbered) = checkList(head)
        if let size = head.pageSize { compilePages(head, by: size, from: listStart, at: range) }
        state.settle()
        let before = state
        state.prepareForRounds()
        let outerMistakes = mistakesIfQuoted
        mistakesIfQuoted = []
        let start = state
        let slot = nextSlot
        scope.open()
        let (item, number) = declareVariables(of: head, element, isNumbered: isNumbered)
        let begin = emitter.emitJump { .loop(item: item, number: number, empty: $0) }
        let body = emitter.label()
        let miss = head.filter.map { filter in
            requireBool(check(filter), filter, Self.needOfCondition)
            let miss = emitter.emitJump(Instruction.jumpIfFalse)
            emitter.emit(.accept)
            return miss
        }
        let asksPages = emitter.reads(pageSlots, from: listStart)
        loopDepth += 1
        scoped { $0.compile(loop.body.nodes) }
        loopDepth -= 1
        scope.close()
        nextSlot = slot
        state.settle()
        let end = state
        if !end.endsRound(from: start) { reportUnevenRounds(head, from: start, to: end, at: range) }
        settleMistakes(end, before.phase, outerMistakes)
        if let miss { emitter.land(miss) }
        emitter.emit(.next(body: body))
        var behind = start
        behind.script.token = before.script.token.behindRounds(endingIn: end.script.token)
        if behind.phase == .inFrontOfRound { behind.phase = end.phase == .afterValue ? end.phase : before.phase }
        guard let empty = loop.empty else {
            emitter.land(begin)
            state = behind
            return
        }
        state = start
        (state.script.token, state.phase) = (before.script.token, before.phase)
        let exit = emitter.emitJump { [isFiltered = head.filter != nil] in isFiltered ? .jumpIfAccepted($0) : .jump($0)
        }
        emitter.land(begin)
        compile(empty, asksPages: asksPages)
        state = joined(behind, at: empty.opening)
        emitter.land(exit)
    }

    /// Declares the item of a loop and, if there is one, its number: -1 when there is none.
    private mutating func declareVariables(
        of head: LoopHead, _ element: TemplateType, isNumbered: Bool
    ) -> (item: Int32, number: Int32) {
        let item = declare(head.item.text, element)
        guard let index = head.index else {
            if isNumbered {
                report(
                    "the items of \(quoted(head.list)) are pairs of a number and a value", at: head.item.range,
                    suggestion: "write \\\(head.directive)((index, \(head.item.text)) in \(text(of: head.list))"
                        + (head.pageSize.map { ", by: \(text(of: $0)))" } ?? ")"))
            }
            return (item, -1)
        }
        if index.text == head.item.text { report("'\(index.text)' is declared already", at: head.item.range) }
        return (item, declare(index.text, .int))
    }

    /// The branch of a loop for a list without items. How many these are depends on the pages where its list asks for them.
    private mutating func compile(_ empty: Body, asksPages: Bool) {
        let outerDependence = dependsOnPages
        if asksPages { dependsOnPages = true }
        scoped { $0.compile(empty.nodes) }
        dependsOnPages = outerDependence
    }

    /// Reports what is wrong at the start of rounds that end in `end`, if it is. Where an outer loop begins as well, its rounds
    /// have to end, too.
    private mutating func settleMistakes(
        _ end: MarkupState, _ phaseBefore: MarkupState.Phase, _ outerMistakes: [Diagnostic]
    ) {
        let mistakes = mistakesIfQuoted
        mistakesIfQuoted = outerMistakes
        if end.phase == .afterValue {
            for mistake in mistakes { log.add(mistake) }
        } else if phaseBefore == .inFrontOfRound {
            mistakesIfQuoted += mistakes
        }
    }

    private mutating func reportUnevenRounds(
        _ head: LoopHead, from start: MarkupState, to end: MarkupState, at range: Range<Int>
    ) {
        if start.description == end.description, end.attribute == .urlList, start.url == .start {
            report(
                "this '\\\(head.directive)' ends within a URL of '\(end.attributeName)', and starts in front of one",
                at: range, suggestion: "end each round with a comma and a space")
            return
        }
        if end.slash != .none, start.slash == .none {
            report(
                "with an empty value in this '\\\(head.directive)', '\(end.attributeName)' begins with '//' and leads to "
                    + "another host",
                at: range, suggestion: "write the '/' behind the value, and one in front of the '\\\(head.directive)'")
            return
        }
        if end.script.doubt == .slash {
            report(
                "a '/' in this '\\\(head.directive)' may divide, or begin a regular expression", at: range,
                suggestion: ScriptState.howToBeCertain)
            return
        }
        let places =
            start.description == end.description
            ? "ends elsewhere \(end.description) than it starts"
            : "ends \(end.description), and starts \(start.description)"
        report(
            "this '\\\(head.directive)' \(places)", at: range,
            suggestion: "each round must begin where the one before it ended")
    }

    /// The type of a loop's items, and whether they have numbers.
    private mutating func checkList(_ head: LoopHead) -> (TemplateType, Bool) {
        let type = check(head.list)
        let wantsNumber = head.index != nil
        switch type {
        case .enumerated(let element): return (element, true)
        case .list(let element):
            if wantsNumber { reportMissingNumber(head) }
            return (element, false)
        case .extra:
            emitter.emit(.extraItems)
            if wantsNumber { reportMissingNumber(head, ofExtra: true) }
            return (.extra, false)
        case .unknown: return (.unknown, false)
        case .optional, .null:
            report(
                "\(quoted(head.list)) is \(type.inWords), and a loop needs a list", at: head.list.range,
                suggestion: !head.list.isNil && Self.isRepeatable(type.unwrapped)
                    ? "wrap the loop in \\if(let name = \(text(of: head.list)))" : nil)
        default: report("\(quoted(head.list)) is \(type.inWords), and a loop needs a list", at: head.list.range)
        }
        return (.unknown, false)
    }

    private static func isRepeatable(_ type: TemplateType) -> Bool {
        switch type {
        case .list, .enumerated, .extra, .null: true
        default: false
        }
    }

    private mutating func reportMissingNumber(_ head: LoopHead, ofExtra isExtra: Bool = false) {
        report(
            "the items of \(quoted(head.list)) have no numbers", at: head.list.range,
            suggestion: "write '\(operand(head.list)).enumerated()'"
                + (isExtra ? "; the keys of a map cannot be walked: write a list of maps in front matter" : ""))
    }

    /// The state behind a branch that ends here and those before it, which end in `others`; with no branch before it, its
    /// own. `isSkipped` means that an `\if` without `\else` is passed over.
    private mutating func joined(_ others: MarkupState?, at range: Range<Int>, isSkipped: Bool = false) -> MarkupState {
        state.settle()
        guard let others else { return state }
        if let joined = others.joined(with: state) { return joined }
        report(
            isSkipped
                ? "this '\\if' ends \(others.description), and without an '\\else' the document stays \(state.description)"
                : "this branch ends \(state.description), and the one before it \(others.description)",
            at: range, suggestion: "all branches must leave the document in the same place")
        return others
    }
}
