extension Label {
    /// Its meaning and its parameters, in the order of templates.
    package var form: LabelForm {
        switch self {
        case .skipToText: LabelForm("The first link of a page, for those who use the keyboard.")
        case .siteNavigation: LabelForm("The name of the links in the head of a page, for screen readers.")
        case .glossary: LabelForm("The page of terms, and links to it.")
        case .tags: LabelForm("The page of all tags, and links to it.")
        case .feed: LabelForm("The link to the feed.")
        case .builtWith: LabelForm("In front of the name of the program that built the site.")
        case .writtenBy: LabelForm("Who wrote it.", .init("names", .texts))
        case .listSeparator: LabelForm("What stands between the items of a list in a line.")
        case .themeSystem: LabelForm("Light or dark as the reader's system says.")
        case .themeLight: LabelForm("Always light.")
        case .themeDark: LabelForm("Always dark.")

        case .minutes: LabelForm("A time to read, in short.", .init("minutes", .count))
        case .minutesOfReading: LabelForm("How long an article takes.", .init("minutes", .count))
        case .minutesInAll: LabelForm("How long a whole series takes.", .init("minutes", .count))
        case .minutesOfCode:
            LabelForm("How much of that time goes to code; stands behind it.", .init("minutes", .count))
        case .minutesLeft: LabelForm("How long the rest of a series takes.", .init("minutes", .count))
        case .lastUpdated: LabelForm("The day of the last change.", .init("date", .date))
        case .publishedOn: LabelForm("The day of publication.", .init("date", .date))
        case .date: LabelForm("A day. Its places are `{day}`, `{month}` and `{year}`.", .init("date", .date))
        case .january, .february, .march, .april, .may, .june, .july, .august, .september, .october, .november,
            .december:
            LabelForm("The month, as it stands in a date.")

        case .seriesList: LabelForm("The heading above the series of a site.")
        case .parts: LabelForm("The heading above the parts of a series.")
        case .part:
            LabelForm("Which part an article is.", .init("number", .number), .init("count", "of", .number))
        case .partNumber: LabelForm("A part by its number.", .init("number", .number))
        case .partTitle:
            LabelForm("A part by its number and its title.", .init("number", .number), .init("title", "title", .text))
        case .partOfSeries:
            LabelForm("A part of another series.", .init("number", .number), .init("series", "of", .text))
        case .partOfSeriesTitle:
            LabelForm(
                "A part of another series, with its title.", .init("number", .number), .init("series", "of", .text),
                .init("title", "title", .text))
        case .numberOfParts: LabelForm("How many parts a series has.", .init("count", .count))
        case .numberOfPartsSoFar: LabelForm("The same, when more are to come.", .init("count", .count))
        case .partsPublished:
            LabelForm(
                "How many of the parts can be read.", .init("published", .number), .init("count", "of", .count))
        case .complete: LabelForm("Of a series: nothing more is to come.")
        case .inProgress: LabelForm("Of a series: more is to come.")
        case .draft: LabelForm("Of an article: shown because of `--drafts`.")
        case .planned: LabelForm("Of a part: there is nothing to read yet.")
        case .plannedFor: LabelForm("The same, with the day.", .init("date", .date))
        case .plannedInText: LabelForm("The same, behind words that would be a link.")
        case .noPartYet: LabelForm("In the place of the list of parts, when there are none.")
        case .allParts: LabelForm("The heading of the list of parts beside an article.")
        case .showAllParts: LabelForm("The link to the whole list, where it is cut.", .init("count", .count))
        case .startWithPart:
            LabelForm("The button that begins a series.", .init("number", .number), .init("title", "title", .text))
        case .continueWithPart:
            LabelForm(
                "The same for those who have read parts before.", .init("number", .number),
                .init("title", "title", .text))
        case .previousPartTitle: LabelForm("The link to the part before.", .init("title", .text))
        case .nextPart: LabelForm("The link to the part behind.")
        case .lastPart: LabelForm("Behind the last part of a series, where the next one would stand.")
        case .previousAndNextPart: LabelForm("The name of both links, for screen readers.")

        case .readFirst: LabelForm("The heading above what an article builds on: `requires`.")
        case .onThisPage: LabelForm("The heading of the table of contents.")
        case .newTerms: LabelForm("The heading above the terms that a part defines.")

        case .read: LabelForm("Of a part: the reader has read it.")
        case .started: LabelForm("Of a part: the reader has begun to read it.")
        case .partsRead:
            LabelForm("How many parts the reader has read.", .init("read", .number), .init("count", "of", .count))
        case .continueReading: LabelForm("The link to where the reader stopped.")
        case .forgetProgress: LabelForm("The button that forgets what was read.")
        case .changedSinceRead:
            LabelForm("Of a part, and above the sections that changed.")
        case .copy: LabelForm("The button that copies code.")
        case .copied: LabelForm("The same, once that is done.")
        case .enlargePicture: LabelForm("The button that shows a picture in full size.")
        case .close: LabelForm("The button that goes back from there.")

        case .glossaryDescription:
            LabelForm("What search engines read about the page of terms.", .init("title", .text))
        case .alsoCalled: LabelForm("The other forms of a term.", .init("names", .texts))
        case .definedIn: LabelForm("In front of the part that defines a term.")
        case .usedIn: LabelForm("In front of the parts that use it.")
        case .numberOfTerms: LabelForm("How many terms there are.", .init("count", .count))
        case .numberOfArticles: LabelForm("How many articles there are.", .init("count", .count))
        case .pageList: LabelForm("The name of the links to the pages of a long list, for screen readers.")
        case .previousPage: LabelForm("The link to the page before.")
        case .nextPage: LabelForm("The link to the page behind.")
        case .page: LabelForm("One of the pages.", .init("number", .number))

        case .note: LabelForm("The title of a callout `[!NOTE]`.")
        case .tip: LabelForm("The title of a callout `[!TIP]`.")
        case .important: LabelForm("The title of a callout `[!IMPORTANT]`.")
        case .warning: LabelForm("The title of a callout `[!WARNING]`.")
        case .caution: LabelForm("The title of a callout `[!CAUTION]`.")
        case .footnotes: LabelForm("The name of the footnotes, for screen readers.")
        case .backToReference:
            LabelForm("The name of the link from a footnote to where it is referred to.", .init("number", .text))
        case .table: LabelForm("The name of a table, for screen readers.", .init("number", .number))

        case .pageNotFound: LabelForm("The title of the page for addresses that do not exist.")
        case .pageNotFoundText: LabelForm("What that page says.")
        case .toStart: LabelForm("The link from there to the home page.")
        case .pageMoved: LabelForm("In front of the link on the page at an alias.")
        }
    }

    /// What stands in braces in its text.
    package var placeholders: [String] {
        self == .date ? ["day", "month", "year"] : form.parameters.map(\.name)
    }

    /// The placeholder whose number decides which plural form is shown; nil when it has one form only.
    ///
    /// That of a date is its day: so French can write `1er` for the first.
    package var counted: Int? { self == .date ? 0 : form.parameters.firstIndex { $0.kind == .count } }
}
