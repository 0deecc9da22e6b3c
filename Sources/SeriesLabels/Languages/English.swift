extension LanguageTable {
    static let english = LanguageTable("en", "English") { label in
        switch label {
        case .skipToText: "Skip to the text"
        case .siteNavigation: "Site"
        case .glossary: "Glossary"
        case .tags: "Tags"
        case .feed: "Feed"
        case .builtWith: "Built with"
        case .writtenBy: "By {names}"
        case .listSeparator: ", "
        case .themeSystem: "Colors: as the system"
        case .themeLight: "Colors: light"
        case .themeDark: "Colors: dark"

        case .minutes: "{minutes}\u{A0}min"
        case .minutesOfReading: .forms(one: "{minutes} minute of reading", other: "{minutes} minutes of reading")
        case .minutesInAll:
            .forms(one: "{minutes} minute of reading in all", other: "{minutes} minutes of reading in all")
        case .minutesOfCode: "including {minutes}\u{A0}min of code"
        case .minutesLeft: "{minutes}\u{A0}min left in this series"
        case .lastUpdated: "Last updated: {date}"
        case .publishedOn: "Published on {date}"
        case .date: "{day} {month} {year}"
        case .january: "January"
        case .february: "February"
        case .march: "March"
        case .april: "April"
        case .may: "May"
        case .june: "June"
        case .july: "July"
        case .august: "August"
        case .september: "September"
        case .october: "October"
        case .november: "November"
        case .december: "December"

        case .seriesList: "The series"
        case .parts: "The parts"
        case .part: "Part {number} of {count}"
        case .partNumber: "Part {number}"
        case .partTitle: "Part {number}: {title}"
        case .partOfSeries: "Part {number} of {series}"
        case .partOfSeriesTitle: "Part {number} of {series}: {title}"
        case .numberOfParts: .forms(one: "{count} part", other: "{count} parts")
        case .numberOfPartsSoFar: .forms(one: "{count} part so far", other: "{count} parts so far")
        case .partsPublished: "{published} of {count} published"
        case .complete: "Complete"
        case .inProgress: "In progress"
        case .draft: "Draft"
        case .planned: "Planned"
        case .plannedFor: "Planned for {date}"
        case .plannedInText: "(planned)"
        case .noPartYet: "No part is published yet."
        case .allParts: "All parts"
        case .showAllParts: .forms(one: "Show the only part", other: "Show all {count} parts")
        case .startWithPart: "Start with part {number}: {title}"
        case .continueWithPart: "Continue with part {number}: {title}"
        case .previousPartTitle: "Previous: {title}"
        case .nextPart: "Next part"
        case .lastPart: "That was the last part."
        case .previousAndNextPart: "Previous and next part"

        case .readFirst: "Read first"
        case .onThisPage: "On this page"
        case .newTerms: "New words in this part"

        case .read: "Read"
        case .started: "Started"
        case .partsRead: .forms(one: "{read} of {count} part read", other: "{read} of {count} parts read")
        case .continueReading: "Continue where you stopped"
        case .forgetProgress: "Forget my progress"
        case .changedSinceRead: "Changed since you read it"
        case .copy: "Copy"
        case .copied: "Copied"
        case .enlargePicture: "Enlarge the picture"
        case .close: "Close"

        case .glossaryDescription: "What the words mean that {title} explains."
        case .alsoCalled: "also {names}"
        case .definedIn: "Defined in"
        case .usedIn: "Used in"
        case .numberOfTerms: .forms(one: "{count} term", other: "{count} terms")
        case .numberOfArticles: .forms(one: "{count} article", other: "{count} articles")
        case .pageList: "Pages"
        case .previousPage: "Previous page"
        case .nextPage: "Next page"
        case .page: "Page {number}"

        case .note: "Note"
        case .tip: "Tip"
        case .important: "Important"
        case .warning: "Warning"
        case .caution: "Caution"
        case .footnotes: "Footnotes"
        case .backToReference: "Back to reference {number}"
        case .table: "Table {number}"

        case .pageNotFound: "Page not found"
        case .pageNotFoundText: "There is nothing at this address. The page may have moved, or the address has a typo."
        case .toStart: "Go to the home page"
        case .pageMoved: "This page has moved:"
        }
    }
}
