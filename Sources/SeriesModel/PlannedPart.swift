/// A part that readers cannot read yet: not written, or held back.
///
/// Never changes. An object for the same reason as `Document`: each page of the series looks at it.
package final class PlannedPart: Sendable {
    package let title: String
    /// What it is going to be about, in the author's words.
    package let teaser: String?
    /// When it may be expected.
    package let date: CivilDate?

    package init(title: String, teaser: String? = nil, date: CivilDate? = nil) {
        self.title = title
        self.teaser = teaser
        self.date = date
    }
}
