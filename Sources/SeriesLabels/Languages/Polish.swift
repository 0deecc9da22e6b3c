extension LanguageTable {
    static let polish = LanguageTable("pl", "Polish") { label in
        switch label {
        case .skipToText: "Przejdź do treści"
        case .siteNavigation: "Witryna"
        case .glossary: "Słowniczek"
        case .tags: "Tagi"
        case .feed: "Kanał"
        case .builtWith: "Utworzono za pomocą"
        case .writtenBy: "Tekst: {names}"
        case .listSeparator: ", "
        case .themeSystem: "Kolory: jak w systemie"
        case .themeLight: "Kolory: jasne"
        case .themeDark: "Kolory: ciemne"

        case .minutes: "{minutes}\u{A0}min"
        case .minutesOfReading:
            .forms(
                one: "{minutes} minuta czytania", few: "{minutes} minuty czytania", many: "{minutes} minut czytania")
        case .minutesInAll:
            .forms(
                one: "Łącznie {minutes} minuta czytania", few: "Łącznie {minutes} minuty czytania",
                many: "Łącznie {minutes} minut czytania")
        case .minutesOfCode: "w tym {minutes}\u{A0}min kodu"
        case .minutesLeft: "Do końca serii: {minutes}\u{A0}min"
        case .lastUpdated: "Ostatnia zmiana: {date}"
        case .publishedOn: "Opublikowano {date}"
        case .date: "{day} {month} {year}"
        case .january: "stycznia"
        case .february: "lutego"
        case .march: "marca"
        case .april: "kwietnia"
        case .may: "maja"
        case .june: "czerwca"
        case .july: "lipca"
        case .august: "sierpnia"
        case .september: "września"
        case .october: "października"
        case .november: "listopada"
        case .december: "grudnia"

        case .seriesList: "Serie"
        case .parts: "Części"
        case .part: "Część {number} z {count}"
        case .partNumber: "Część {number}"
        case .partTitle: "Część {number}: {title}"
        case .partOfSeries: "Część {number} serii {series}"
        case .partOfSeriesTitle: "Część {number} serii {series}: {title}"
        case .numberOfParts: .forms(one: "{count} część", few: "{count} części", many: "{count} części")
        case .numberOfPartsSoFar:
            .forms(one: "Dotąd {count} część", few: "Dotąd {count} części", many: "Dotąd {count} części")
        case .partsPublished: "Opublikowano {published} z {count}"
        case .complete: "Ukończona"
        case .inProgress: "W trakcie"
        case .draft: "Szkic"
        case .planned: "W planach"
        case .plannedFor: "Planowana na {date}"
        case .plannedInText: "(w planach)"
        case .noPartYet: "Żadna część nie została jeszcze opublikowana."
        case .allParts: "Wszystkie części"
        case .showAllParts: "Wszystkie części ({count})"
        case .startWithPart: "Zacznij od części {number}: {title}"
        case .continueWithPart: "Czytaj dalej część {number}: {title}"
        case .previousPartTitle: "Poprzednia: {title}"
        case .nextPart: "Następna część"
        case .lastPart: "To była ostatnia część."
        case .previousAndNextPart: "Poprzednia i następna część"

        case .readFirst: "Najpierw przeczytaj"
        case .onThisPage: "Na tej stronie"
        case .newTerms: "Nowe pojęcia w tej części"

        case .read: "Przeczytana"
        case .started: "Zaczęta"
        case .partsRead: "Przeczytane części: {read} z {count}"
        case .continueReading: "Kontynuuj od ostatniego miejsca"
        case .forgetProgress: "Usuń moje postępy"
        case .changedSinceRead: "Zmieniona od ostatniego czytania"
        case .copy: "Kopiuj"
        case .copied: "Skopiowano"
        case .enlargePicture: "Powiększ obraz"
        case .close: "Zamknij"

        case .glossaryDescription: "Objaśnienia pojęć: {title}."
        case .alsoCalled: "także {names}"
        case .definedIn: "Objaśnienie:"
        case .usedIn: "Występuje w:"
        case .numberOfTerms: .forms(one: "{count} pojęcie", few: "{count} pojęcia", many: "{count} pojęć")
        case .numberOfArticles: .forms(one: "{count} artykuł", few: "{count} artykuły", many: "{count} artykułów")
        case .pageList: "Strony"
        case .previousPage: "Poprzednia strona"
        case .nextPage: "Następna strona"
        case .page: "Strona {number}"

        case .note: "Informacja"
        case .tip: "Wskazówka"
        case .important: "Ważne"
        case .warning: "Ostrzeżenie"
        case .caution: "Ostrożnie"
        case .footnotes: "Przypisy"
        case .backToReference: "Wróć do odwołania {number}"
        case .table: "Tabela {number}"

        case .pageNotFound: "Nie znaleziono strony"
        case .pageNotFoundText:
            "Pod tym adresem nic nie ma. Strona mogła zostać przeniesiona albo w adresie jest błąd."
        case .toStart: "Przejdź do strony głównej"
        case .pageMoved: "Ta strona została przeniesiona:"
        }
    }
}
