internal import SeriesFrontMatter
internal import SeriesModel

/// What an article requires is there, comes before it, and does not require the article in turn.
struct PrerequisiteCheck {
    private let prerequisites: Prerequisites
    private let texts: [ParsedText]
    private let outline: Outline
    private let addresses: AddressBook

    static func diagnostics(for site: LinkedSite) -> [Diagnostic] {
        let prerequisites = site.prerequisites
        let check = PrerequisiteCheck(
            prerequisites: prerequisites, texts: site.texts, outline: site.outline, addresses: site.addresses)
        let asking = prerequisites.requirements.keys.sorted()
        return asking.flatMap { check.mistakes(of: $0) } + check.circles(from: asking)
    }

    private func mistakes(of text: Int) -> [Diagnostic] {
        (prerequisites.requirements[text] ?? []).compactMap { requirement in
            switch requirement.meaning {
            case .article(let other): order(of: other, before: text, requirement)
            case .toCome(let series, let position):
                order(ofPart: position + 1, of: series, before: text, requirement)
            case .heldBack(_, let reason):
                .error(
                    "'\(requirement.name.value)' \(reason.inWords)", at: place(requirement, in: text),
                    suggestion: reason == .draft
                        ? "publish it, leave it out here, or build with --drafts"
                        : "leave it out until then, or build with --future")
            case .misplaced:
                .error(
                    "only the articles of a series require others", at: place(requirement, in: text),
                    suggestion: "remove 'requires', or link to what readers should know")
            case .unknown(let near):
                .error(
                    "no article '\(requirement.name.value)' to read first", at: place(requirement, in: text),
                    suggestion: near.map { "did you mean '\($0)'?" }
                        ?? "write the slug of an article of this series, or series/slug for one of another")
            }
        }
    }

    private func order(of other: Int, before text: Int, _ requirement: Prerequisites.Requirement) -> Diagnostic? {
        guard case .article(let series, _) = texts[other].text.role,
            // Then there is more to say.
            !prerequisites.articles(requiredBy: other).contains(text)
        else { return nil }
        return order(ofPart: outline.numbers[other], of: series, before: text, requirement)
    }

    private func order(
        ofPart number: Int, of series: Int, before text: Int, _ requirement: Prerequisites.Requirement
    ) -> Diagnostic? {
        guard case .article(series, _) = texts[text].text.role, number > outline.numbers[text] else { return nil }
        return .warning(
            "'\(requirement.name.value)' comes later, as part \(number): this is part \(outline.numbers[text])",
            at: place(requirement, in: text), suggestion: "move one of the two, or leave it out here")
    }

    private func place(_ requirement: Prerequisites.Requirement, in text: Int) -> SourcePlace {
        ContentTree.place(texts[text].text.path, requirement.name.span)
    }

    // MARK: - Circles

    /// One error for each way that leads back to an article on it. Walks without recursion: chains may be long.
    private func circles(from asking: [Int]) -> [Diagnostic] {
        var found: [Diagnostic] = []
        var isDone: Set<Int> = []
        for start in asking where !isDone.contains(start) {
            var path: [(text: Int, next: Int)] = [(start, 0)]
            var positions = [start: 0]
            while let (text, next) = path.last {
                let requirements = prerequisites.requirements[text] ?? []
                guard next < requirements.count else {
                    isDone.insert(text)
                    positions[text] = nil
                    path.removeLast()
                    continue
                }
                path[path.count - 1].next += 1
                guard case .article(let other) = requirements[next].meaning, !isDone.contains(other) else { continue }
                if let position = positions[other] {
                    found.append(circle(path[position...].map(\.text), closedBy: requirements[next]))
                } else {
                    positions[other] = path.count
                    path.append((other, 0))
                }
            }
        }
        return found
    }

    private func circle(_ path: [Int], closedBy requirement: Prerequisites.Requirement) -> Diagnostic {
        let last = path[path.count - 1]
        if path.count == 1 {
            return .error(
                "an article cannot be read before itself", at: place(requirement, in: last),
                suggestion: "leave it out here")
        }
        let names = (path + [path[0]]).map(name).joined(separator: " → ")
        return .error(
            "these articles require each other: \(names)", at: place(requirement, in: last),
            suggestion: "leave out one of these requirements")
    }

    /// As other articles name it: in a site of several series, articles of two of them may have one slug.
    private func name(_ text: Int) -> String {
        guard case .article(let series, _) = texts[text].text.role else { return texts[text].slug }
        return addresses.folder(ofSeries: series) + texts[text].slug
    }
}
