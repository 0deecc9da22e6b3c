internal import SeriesModel

/// `\include` and `\block`: other files are walked where they are put, as if their text stood there.
extension TemplateCompiler {
    mutating func compile(_ include: IncludeSyntax, at range: Range<Int>) {
        let recall = emitter.emitJump { [nextSlot] in .recall(firstOwnSlot: nextSlot, end: $0) }
        let (arguments, slot) = checkArguments(include)
        defer {
            nextSlot = slot
            emitter.emit(.remember)
            emitter.land(recall)
        }
        guard let target = find(include.template) else { return }
        let path = includes.map(\.file) + [file]
        if let start = path.firstIndex(of: target) {
            let names = (path[start...] + [target]).map { library.files[$0].source.name }
            report("this include never ends: \(names.joined(separator: " → "))", at: range)
            return
        }
        if let base = library.files[target].template?.extends {
            report(
                "'\(include.template.text)' extends '\(base.text)', and so cannot be included",
                at: include.template.range)
            return
        }
        state.settle()
        let start = state
        let saved = (scope, file)
        scope = Scope(scope.prefix(1) + [arguments], inside: scope)
        includes.append(IncludeSite(file: file, range: range, asked: wantsUses(of: include) ? [] : nil))
        file = target
        used.insert(target)
        let nodes = library.files[target].nodes
        compile(include.isWithinLine ? nodes.droppingLineEnd(in: source) : nodes)
        state.settle()
        if !state.isWhereItBegan(start) {
            report(
                "this template ends \(state.description), and is included \(start.description)",
                at: max(0, source.count - 1)..<source.count)
            state = start
        }
        let site = includes.removeLast()
        (scope, file) = saved
        if let asked = site.asked { warnOfUnused(include, asked: asked) }
    }

    /// Reports a template that is not there.
    mutating func find(_ name: Name) -> Int? {
        if let index = library.index(of: name.text, from: file) { return index }
        let (library, file) = (library, file)
        let near =
            library.name(withOtherEnding: name.text)
            ?? nearest(to: name.text, amongAll: library.files.count, library.names(for: file))
        report(
            "there is no template '\(name.text)'", at: name.range, suggestion: near.map { "did you mean '\($0)'?" })
        return nil
    }

    // MARK: Blocks

    mutating func compileBlock(_ name: Name, _ body: Body) {
        guard includes.isEmpty else {
            report("a block cannot stand in a template that is included", at: body.opening)
            return
        }
        guard blocks.begin(name.text) else { return }
        defer { blocks.end(name.text) }
        let own = BlockTable.Definition(file: file, name: name, body: body)
        let definitions = blocks[name.text]
        guard !isDryRun, let winner = definitions.first else {
            compile(own)
            return
        }
        for replaced in definitions.dropFirst() where replaced.file == file || blocks.frames[replaced.file] != nil {
            dryRun { $0.compile(replaced) }
        }
        blocks.noteShown(name.text)
        let known = log.count
        compile(winner)
        // What the default theme has for a block is right where that is in text; whoever put it elsewhere did not write it.
        guard !library.files[file].source.isBuiltIn, library.files[winner.file].source.isBuiltIn,
            let mistake = log.takeBackOfBuiltIn(from: known).first
        else { return }
        // Each page may have another mistake there, and one of them says it.
        if log.hasError(at: log.place(of: body.opening, in: file)) { return }
        report("what the default theme has for this block cannot stand here: \(mistake.message)", at: body.opening)
    }

    /// Looks for mistakes in what no page will show.
    mutating func dryRun(_ body: (inout TemplateCompiler) -> Void) {
        let saved = (state, isDryRun, emitter.count)
        isDryRun = true
        body(&self)
        emitter.rollBack(to: saved.2)
        (state, isDryRun) = (saved.0, saved.1)
    }

    mutating func compile(_ block: BlockTable.Definition) {
        state.settle()
        let start = state
        let saved = (scope, file, nextSlot)
        scope = Scope(
            block.file == file ? scope.prefix(2) : scope.prefix(1) + [blocks.frames[block.file] ?? Scope.Frame()],
            inside: scope)
        scope.open()
        file = block.file
        used.insert(file)
        compile(block.body.nodes)
        state.settle()
        if !state.isWhereItBegan(start) {
            report(
                "this block ends \(state.description), and starts \(start.description)", at: block.body.opening)
            state = start
        }
        (scope, file, nextSlot) = saved
    }
}
