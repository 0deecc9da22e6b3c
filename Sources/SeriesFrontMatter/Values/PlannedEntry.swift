package import SeriesModel

/// A part that is not written yet.
package struct PlannedEntry: Sendable, Hashable {
    package var title: Located<String>
    /// Else the title gives it.
    package var slug: Located<String>?
    /// What it is going to be about.
    package var teaser: Located<String>?
    /// When it may be expected.
    package var date: Located<CivilDate>?
}
