internal import SeriesModel
internal import SeriesTemplate
internal import SeriesText

/// What is said of files in `templates/` for their names alone.
extension Theme {
    /// What programs and people put behind the name of a file that they keep, if `name` has it: `.bak` in
    /// `article.html.bak`, which is published nowhere, as it is with texts.
    static func leftover(in name: String) -> String? {
        let last = name.lastStep.lowercased()
        guard let leftover = ContentTree.leftovers.first(where: { !$0.isEmpty && last.ends(with: $0) }) else {
            return nil
        }
        let kept = last.utf8.dropLast(leftover.utf8.count)
        return kept.dropFirst().contains(UInt8(ascii: ".")) ? leftover : nil
    }

    static func passedOver(_ source: String, for leftover: String) -> Diagnostic {
        .warning(
            "this file is passed over: '\(leftover)' is the ending of what an editor or a merge leaves behind",
            at: SourcePlace(file: source),
            suggestion: "delete it; to offer it as it is, move it to content/\(ContentTree.staticFolder)")
    }

    /// Warnings of files that are copied, and would be templates if their names were written as those are.
    static func misnamed(_ copied: [TemplateSource]) -> [Diagnostic] {
        copied.filter { !$0.isBuiltIn }.compactMap { file in
            let lowered = file.name.lowercased()
            let name = lowered.ends(with: ".htm") ? lowered + "l" : lowered
            // Those of their own are templates by their folder, and nothing is copied.
            guard name != file.name, isTemplate(name), !file.name.begins(with: PageKind.file.template) else {
                return nil
            }
            return .warning(
                "no template has such a name, and so this is copied as it is", at: SourcePlace(file: file.file),
                suggestion:
                    "to have it filled in, call it '\(name)'; else move it to content/\(ContentTree.staticFolder)")
        }
    }

    /// Errors of files that have templates already, with values that these would lack.
    static func needless(_ files: [TemplateSource]) -> [Diagnostic] {
        let needless = FixedFile.Kind.allCases.map { PageKind.file.template + $0.name }
        return files.filter { needless.contains($0.name) }.map { file in
            let name = file.name.dropping(PageKind.file.template)
            return .error(
                "'\(name)' has a template already", at: SourcePlace(file: file.file),
                suggestion: "move this to \(folder)/\(name)")
        }
    }

    /// Of two names that are equal to Swift, which is to say that people cannot tell them apart: `é` is one sign or two.
    static func sameName(_ source: String, _ other: String) -> Diagnostic {
        .error(
            "two files have this name, which can be written in more than one way", at: SourcePlace(file: source),
            suggestion: "rename one of them", related: [.init("the other one", at: SourcePlace(file: other))])
    }

    /// Warnings of files that were probably to replace one of the default theme, which pages load all the same.
    static func misplaced(_ files: [TemplateSource], askedFor asked: Set<String>) -> [Diagnostic] {
        let replaceable = files.filter { $0.isBuiltIn && asked.contains($0.name) }
        return files.filter { !$0.isBuiltIn && !asked.contains($0.name) }.compactMap { file in
            replaceable.first { $0.name.lastStep == file.name.lastStep }.map { other in
                .warning(
                    "no template asks for this file, and pages load '\(other.name)' of the default theme",
                    at: SourcePlace(file: file.file),
                    suggestion: "to replace that one, move this to \(folder)/\(other.name)")
            }
        }
    }
}
