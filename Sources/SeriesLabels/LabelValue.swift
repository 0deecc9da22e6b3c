package import SeriesModel

/// A value that a label shows.
package enum LabelValue: Sendable {
    case number(Int)
    case text(String)
    /// Words of another language than that of the page, with its tag.
    case foreign(String, language: String)
    case texts([String])
    case date(CivilDate)

    package var isForeign: Bool { if case .foreign = self { true } else { false } }
}
