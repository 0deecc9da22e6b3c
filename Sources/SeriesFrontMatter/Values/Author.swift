package import SeriesModel

/// Who wrote an article or a series.
package struct Author: Sendable, Hashable {
    package var name: String
    /// What else is said of them, such as a `url`; a map without entries when there is no more than a name.
    package var extra: ExtraValue

    package init(name: String, extra: ExtraValue = .map([])) {
        self.name = name
        self.extra = extra
    }
}
