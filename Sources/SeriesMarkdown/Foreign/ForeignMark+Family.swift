extension MarkdownMistakes.ForeignMark.Kind {
    /// The kind without what is one mark's own: equal for marks that are told of together.
    package var family: Self {
        switch self {
        case .block(_, .tab): .block(callout: nil, .tab)
        case .block: .block(callout: nil, .enclosed)
        case .component: .component("")
        case .namesake: .namesake("")
        case .label: .label("")
        case .role: .role("")
        case .wikiLink(_, let isPicture):
            .wikiLink(.init(path: "", anchor: "", words: "", showsFile: false), isPicture: isPicture)
        case .directive(.callout, _): .directive(.callout(""), argument: "")
        case .directive(let directive, _): .directive(directive, argument: "")
        default: self
        }
    }
}
