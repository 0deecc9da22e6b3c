package import SeriesModel

/// A value that a label shows.
package enum LabelValue: Sendable {
    case number(Int)
    case text(String)
    case texts([String])
    case date(CivilDate)
}
