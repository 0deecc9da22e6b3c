import SeriesModel

/// A key of a map and what stands under it.
struct YAMLEntry: Sendable, Hashable {
    let key: String
    let keyRange: Range<Int>
    let value: YAMLNode
}

extension [YAMLEntry] {
    /// The entries for templates, as they are written.
    var extraValue: ExtraValue {
        .map(map { ExtraValue.Entry(key: $0.key, value: $0.value.extraValue) })
    }
}
