internal import SeriesLabels
internal import SeriesModel
internal import SeriesText

/// The words of a link that has none of its own: a name, or a label with names in it.
struct LinkWords {
    private let label: Label?
    private let values: [LabelValue]

    init(_ name: LabelValue) {
        label = nil
        values = [name]
    }

    init(_ label: Label, _ values: LabelValue...) {
        self.label = label
        self.values = values
    }

    /// On a page with these labels.
    func text(_ labels: LabelSet) -> String {
        if let label { return labels.text(label) { values[$0] } }
        return values.first.map(labels.text(of:)) ?? ""
    }

    /// As HTML, which says so of names in another language.
    func html(_ labels: LabelSet) -> String {
        if values.contains(where: \.isForeign) {
            let markup = label.map { labels.markup($0) { values[$0] } } ?? labels.markup(of: values[0])
            return String(decoding: markup.bytes, as: UTF8.self)
        }
        return text(labels).escaped(for: .commonMark)
    }
}
