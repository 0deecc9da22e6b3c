import SeriesModel
import SeriesText

/// A page's template as a whole: what it extends, the names at the top of the files, and that the document is complete.
extension TemplateCompiler {
    /// Compiles the template of one kind of page. The program is of use only when no mistake was found.
    static func compile(
        _ entry: EntryPoint, library: TemplateLibrary, vocabulary: Vocabulary, assets: [String: SiteURL],
        log: inout DiagnosticLog, used: inout Set<Int>, askedAssets: inout Set<String>
    ) -> Program? {
        guard let file = library.index(of: entry.template) else {
            let near = NearestName.of(entry.template, among: library.files.map(\.source.name).sorted())
            log.add(
                .error(
                    "there is no template '\(entry.template)'",
                    suggestion: near.map { "there is '\($0)'; rename it" } ?? "add it to templates/"))
            return nil
        }
        guard let language = TemplateLanguage(fileName: entry.template) else {
            let lowered = entry.template.lowercased()
            log.add(
                .error(
                    "nobody knows how to escape values in '\(entry.template)'",
                    at: SourcePlace(file: library.files[file].source.file),
                    suggestion: TemplateLanguage(fileName: lowered) != nil
                        ? "call it '\(lowered)'"
                        : "there are rules for files that end with \(TemplateLanguage.allEndingsInWords); what holds no values is no template"
                ))
            return nil
        }
        var compiler = TemplateCompiler(
            entry, file: file, language: language, library: library, vocabulary: vocabulary, assets: assets, log: log)
        compiler.compileEntry()
        log = compiler.log
        used.formUnion(compiler.used)
        askedAssets.formUnion(compiler.askedAssets)
        return compiler.program()
    }

    private mutating func compileEntry() {
        let isComplete: Bool
        (chain, isComplete) = findChain()
        used.formUnion(chain)
        for index in chain {
            file = index
            for name in blocks.add(library.files[index].nodes, of: index) {
                report("there is a block '\(name.text)' in this file already", at: name.range)
            }
        }
        for (position, index) in chain.dropLast().enumerated() {
            file = index
            compileTop(of: library.files[index].nodes, bases: isComplete ? chain[(position + 1)...] : nil)
        }
        guard let base = chain.last else { return }
        file = base
        if !isComplete {
            // What it would have extended is not there; at least its own mistakes are found.
            if library.files[base].isWhole { compileTop(of: library.files[base].nodes, bases: nil) }
            return
        }
        scope.open()
        compile(library.files[base].nodes)
        reportHomelessBlocks(of: chain.dropLast())
        file = base
        if state.phase != .text || state.language == .json && !state.script.isBetweenTokens {
            let what = language == .json ? "inside a string or comment" : state.description
            report("the template ends \(what)", at: max(0, source.count - 1)..<source.count)
        }
    }

    /// The files from the page's own to the one that extends nothing, as far as they are there.
    private mutating func findChain() -> (files: [Int], isComplete: Bool) {
        var chain = [file]
        while library.files[file].isWhole, let base = library.files[file].template?.extends {
            guard let next = find(base) else { return (chain, false) }
            if let start = chain.firstIndex(of: next) {
                // The same for all pages that lead to it.
                let names = (chain[start...] + [next]).map { library.files[$0].source.name }
                report("this template extends itself: \(names.joined(separator: " → "))", at: base.range)
                return (chain, false)
            }
            chain.append(next)
            file = next
        }
        return (chain, library.files[file].isWhole)
    }

    /// Of a file that extends another: computes its names, and checks that it has nothing else but blocks.
    ///
    /// `bases` are the files whose blocks it may fill; nil when they are not known, and its blocks are checked alone.
    private mutating func compileTop(of nodes: [Node], bases: ArraySlice<Int>?) {
        let saved = scope
        scope.open()
        var known = Set<String>()
        for name in blocks.names where blocks[name].contains(where: { bases?.contains($0.file) == true }) {
            known.insert(name)
        }
        // Only the first of what stands together is told of.
        var isStray = false
        for node in nodes {
            switch node.kind {
            case .binding(let name, let value): compileBinding(name, value)
            case .block(let name, let body):
                isStray = false
                if known.contains(name.text) { break }
                if let bases { reportUnknownBlock(name, among: known, of: bases) }
                // Its file's names are not all there yet, but those above it are what it may use in any case.
                blocks.frames[file] = scope.prefix(2).last
                dryRun { $0.compile(BlockTable.Definition(file: $0.file, name: name, body: body)) }
            case .comment: break
            case _ where isStray: break
            case .text:
                guard let text = firstLine(ofText: node.range) else { break }
                isStray = true
                reportStray(text)
            default:
                isStray = true
                reportStray(node.range)
            }
        }
        blocks.frames[file] = scope.prefix(2).last
        scope = saved
    }

    private mutating func reportUnknownBlock(_ name: Name, among known: Set<String>, of bases: ArraySlice<Int>) {
        if case .builtIn(let needed) = library.files[file].source.origin {
            // Whoever wrote the base did not write this file, and can mend only the base: once, for all that extend it.
            guard needed.contains(name.text), let base = bases.first else { return }
            log.add(
                .error(
                    "this has no block '\(name.text)', in which the pages that extend it are shown",
                    at: SourcePlace(file: library.files[base].source.file),
                    suggestion: "write \\block(\(name.text))\\endblock where they belong"))
            return
        }
        let near = nearest(to: name.text, amongAll: known.count, known.sorted())
        let suggestion = near.map { "did you mean '\($0)'?" } ?? Self.list(known.sorted())
        report("no template that this one extends has a block '\(name.text)'", at: name.range, suggestion: suggestion)
    }

    /// Blocks that these files fill in vain.
    private mutating func reportHomelessBlocks(of files: ArraySlice<Int>) {
        for (block, outer) in blocks.homeless where files.contains(block.file) && block.outer == nil {
            file = block.file
            // Whoever wrote the base did not write this file.
            if case .builtIn(let needed) = library.files[file].source.origin, !needed.contains(block.name.text) {
                continue
            }
            report(
                "no page shows this block: it belongs into the block '\(outer)', which is replaced",
                at: block.name.range,
                suggestion: "write \\block(\(block.name.text))\\endblock into the new '\(outer)'")
            dryRun { $0.compile(block) }
        }
    }

    /// Nil when nothing but white space stands there.
    private func firstLine(ofText range: Range<Int>) -> Range<Int>? {
        guard let start = source[range].firstIndex(where: { !$0.isHTMLSpace }) else { return nil }
        return start..<(source[start..<range.upperBound].firstIndex(where: \.isLineEnd) ?? range.upperBound)
    }

    private mutating func reportStray(_ range: Range<Int>) {
        report(
            "a template that extends another has nothing outside of its blocks", at: range,
            suggestion: "move it into a \\block, or into the extended template")
    }
}
