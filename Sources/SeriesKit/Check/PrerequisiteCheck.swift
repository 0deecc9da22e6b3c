internal import SeriesFrontMatter
internal import SeriesModel

/// What an article requires is there, comes before it, and does not require the article in turn.
struct PrerequisiteCheck {
    private let prerequisites: Prerequisites
    private let texts: [ParsedText]
    private let outline: Outline
    private let addresses: AddressBook
    private let knots: RequirementKnots

    static func diagnostics(for site: LinkedSite) -> [Diagnostic] {
        let prerequisites = site.prerequisites
        let check = PrerequisiteCheck(
            prerequisites: prerequisites, texts: site.texts, outline: site.outline, addresses: site.addresses,
            knots: RequirementKnots(prerequisites.requirements.mapValues { $0.compactMap(\.article) }))
        let asking = prerequisites.requirements.keys.sorted()
        return asking.flatMap { check.mistakes(of: $0) } + check.circles(from: asking)
    }

    private func mistakes(of text: Int) -> [Diagnostic] {
        (prerequisites.requirements[text] ?? []).compactMap { requirement in
            switch requirement.meaning {
            case .article(let other): order(of: other, before: text, requirement)
            case .toCome(let series, let position):
                order(ofPart: position + 1, of: series, before: text, requirement)
            case .heldBack(let reason):
                .error(
                    "'\(requirement.name.value)' \(reason.inWords)", at: place(requirement, in: text),
                    suggestion: reason == .draft
                        ? "publish it, leave it out here, or build with --drafts"
                        : "leave it out until then, or build with --future")
            case .unknown(let near):
                .error(
                    "no article '\(requirement.name.value)' to read first", at: place(requirement, in: text),
                    suggestion: near.map { "did you mean '\($0)'?" }
                        ?? "write the slug of an article of this series, or series/slug for one of another")
            }
        }
    }

    private func order(of other: Int, before text: Int, _ requirement: Prerequisites.Requirement) -> Diagnostic? {
        // Of a circle there is more to say.
        guard let series = texts[other].text.series, !knots.tie(text, other) else { return nil }
        return order(ofPart: outline.numbers[other], of: series, before: text, requirement)
    }

    private func order(
        ofPart number: Int, of series: Int, before text: Int, _ requirement: Prerequisites.Requirement
    ) -> Diagnostic? {
        guard texts[text].text.series == series, outline.numbers[text] > 0, number > outline.numbers[text] else {
            return nil
        }
        return .warning(
            "'\(requirement.name.value)' comes later, as part \(number): this is part \(outline.numbers[text])",
            at: place(requirement, in: text), suggestion: "move one of the two, or leave it out here")
    }

    private func place(_ requirement: Prerequisites.Requirement, in text: Int) -> SourcePlace {
        texts[text].place(requirement.name.span)
    }

    // MARK: - Circles

    /// One error for each article that requires itself, and one for each knot.
    private func circles(from asking: [Int]) -> [Diagnostic] {
        let loops = asking.compactMap { text in
            requirement(of: text, in: text).map { requirement in
                Diagnostic.error(
                    "an article cannot be read before itself", at: place(requirement, in: text),
                    suggestion: "leave it out here")
            }
        }
        return loops + knots.all.compactMap(mistake(in:))
    }

    private func mistake(in knot: [Int]) -> Diagnostic? {
        let circle = knots.circle(in: knot)
        guard let first = circle.first, let last = circle.last, let requirement = requirement(of: first, in: last)
        else { return nil }
        let others = knot.count - circle.count
        return .error(
            "these articles require each other: \(shown(circle))", at: place(requirement, in: last),
            suggestion: "leave out one of these requirements"
                + (others == 0
                    ? "" : "; \(others) more \(others == 1 ? "article is" : "articles are") in circles with them"))
    }

    /// What of `text` asks for `other`.
    private func requirement(of other: Int, in text: Int) -> Prerequisites.Requirement? {
        prerequisites.requirements[text]?.first { $0.meaning == .article(other) }
    }

    private static let longestCircle = 10

    private func shown(_ circle: [Int]) -> String {
        var names = (circle + [circle[0]]).map(name)
        let more = names.count - Self.longestCircle
        if more > 0 { names.replaceSubrange(Self.longestCircle - 1..<names.count - 1, with: ["… (\(more) more)"]) }
        return names.joined(separator: " → ")
    }

    /// As other articles name it: in a site of several series, articles of two of them may have one slug.
    private func name(_ text: Int) -> String {
        guard let series = texts[text].text.series else { return texts[text].slug }
        return addresses.folder(ofSeries: series) + texts[text].slug
    }
}
