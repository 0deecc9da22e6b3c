/// One part of a series that is published.
package struct Article: Sendable {
    package var document: Document
    /// Its series' position in `Site.series`.
    package var series: Int
    /// Its position in `Site.parts`.
    package var part: Int
    /// What is still to read from here on: this article, and all published ones behind it in its series.
    package var timeLeft = ReadingTime.zero
    /// What to read first, by position in `Site.articles`.
    package var requires: [Int] = []
    /// The terms that it defines, by their positions in `Site.terms`.
    package var defines: [Int] = []

    package init(document: Document, series: Int, part: Int) {
        self.document = document
        self.series = series
        self.part = part
    }
}
