/// A word or a sentence of the interface. Templates and `labels:` know it by the name of its case.
///
/// Its raw value is its position in the table. As a coding key it has its name from the compiler, which costs nothing;
/// `String(describing:)` would ask the runtime once for each label at each start.
package enum Label: Int, Sendable, CaseIterable, CodingKey {
    // On every page
    case skipToText, siteNavigation, glossary, tags, feed, builtWith, writtenBy, listSeparator
    case themeSystem, themeLight, themeDark
    // Time
    case minutes, minutesOfReading, minutesInAll, minutesOfCode, minutesLeft
    case lastUpdated, publishedOn, date
    case january, february, march, april, may, june, july, august, september, october, november, december
    // A series and its parts
    case seriesList, parts, part, partNumber, partTitle, partOfSeries, partOfSeriesTitle
    case numberOfParts, numberOfPartsSoFar, partsPublished, complete, inProgress
    case draft, planned, plannedFor, plannedInText, noPartYet
    case allParts, showAllParts, startWithPart, continueWithPart
    case previousPartTitle, nextPart, lastPart, previousAndNextPart
    // An article
    case readFirst, onThisPage, newTerms
    // What a browser remembers and does
    case read, started, partsRead, continueReading, forgetProgress, changedSinceRead
    case copy, copied, enlargePicture, close
    // Terms, tags and lists
    case glossaryDescription, alsoCalled, definedIn, usedIn, numberOfTerms, numberOfArticles
    case pageList, previousPage, nextPage, page
    // In texts
    case note, tip, important, warning, caution, footnotes, backToReference, table
    // Pages without a text of their own
    case pageNotFound, pageNotFoundText, toStart, pageMoved

    /// The names of the months, January first.
    static let months: [Label] = [
        .january, .february, .march, .april, .may, .june, .july, .august, .september, .october, .november, .december,
    ]
}

extension Label {
    package var name: String { stringValue }

    /// The label with that name, if there is one.
    package init?(named name: String) { self.init(stringValue: name) }

    package static let names = allCases.map(\.name)
}
