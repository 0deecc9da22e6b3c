extension LanguageTable {
    static let german = LanguageTable("de", "German") { label in
        switch label {
        case .skipToText: "Zum Text springen"
        case .siteNavigation: "Website"
        case .glossary: "Glossar"
        case .tags: "Schlagwörter"
        case .feed: "Feed"
        case .builtWith: "Erstellt mit"
        case .writtenBy: "Von {names}"
        case .listSeparator: ", "
        case .themeSystem: "Farben: wie das System"
        case .themeLight: "Farben: hell"
        case .themeDark: "Farben: dunkel"

        case .minutes: "{minutes}\u{A0}Min."
        case .minutesOfReading: .forms(one: "{minutes} Minute Lesezeit", other: "{minutes} Minuten Lesezeit")
        case .minutesInAll:
            .forms(one: "Insgesamt {minutes} Minute Lesezeit", other: "Insgesamt {minutes} Minuten Lesezeit")
        case .minutesOfCode: "davon {minutes}\u{A0}Min. Code"
        case .minutesLeft: "Noch {minutes}\u{A0}Min. in dieser Serie"
        case .lastUpdated: "Zuletzt aktualisiert: {date}"
        case .publishedOn: "Veröffentlicht am {date}"
        case .date: "{day}. {month} {year}"
        case .january: "Januar"
        case .february: "Februar"
        case .march: "März"
        case .april: "April"
        case .may: "Mai"
        case .june: "Juni"
        case .july: "Juli"
        case .august: "August"
        case .september: "September"
        case .october: "Oktober"
        case .november: "November"
        case .december: "Dezember"

        case .seriesList: "Die Serien"
        case .parts: "Die Teile"
        case .part: "Teil {number} von {count}"
        case .partNumber: "Teil {number}"
        case .partTitle: "Teil {number}: {title}"
        case .partOfSeries: "Teil {number} von {series}"
        case .partOfSeriesTitle: "Teil {number} von {series}: {title}"
        case .numberOfParts: .forms(one: "{count} Teil", other: "{count} Teile")
        case .numberOfPartsSoFar: .forms(one: "Bisher {count} Teil", other: "Bisher {count} Teile")
        case .partsPublished: "{published} von {count} veröffentlicht"
        case .complete: "Abgeschlossen"
        case .inProgress: "Wird fortgesetzt"
        case .draft: "Entwurf"
        case .planned: "Geplant"
        case .plannedFor: "Geplant für den {date}"
        case .plannedInText: "(geplant)"
        case .noPartYet: "Noch ist kein Teil erschienen."
        case .allParts: "Alle Teile"
        case .showAllParts: .forms(one: "Den einzigen Teil anzeigen", other: "Alle {count} Teile anzeigen")
        case .startWithPart: "Mit Teil {number} anfangen: {title}"
        case .continueWithPart: "Weiter mit Teil {number}: {title}"
        case .previousPartTitle: "Zurück: {title}"
        case .nextPart: "Nächster Teil"
        case .lastPart: "Das war der letzte Teil."
        case .previousAndNextPart: "Voriger und nächster Teil"

        case .readFirst: "Zuerst lesen"
        case .onThisPage: "Auf dieser Seite"
        case .newTerms: "Neue Begriffe in diesem Teil"

        case .read: "Gelesen"
        case .started: "Angefangen"
        case .partsRead: .forms(one: "{read} von {count} Teil gelesen", other: "{read} von {count} Teilen gelesen")
        case .continueReading: "Weiterlesen, wo Sie aufgehört haben"
        case .forgetProgress: "Lesefortschritt löschen"
        case .changedSinceRead: "Seit dem Lesen geändert"
        case .copy: "Kopieren"
        case .copied: "Kopiert"
        case .enlargePicture: "Bild vergrößern"
        case .close: "Schließen"

        case .glossaryDescription: "Was die Begriffe bedeuten, die {title} erklärt."
        case .alsoCalled: "auch {names}"
        case .definedIn: "Erklärt in"
        case .usedIn: "Verwendet in"
        case .numberOfTerms: .forms(one: "{count} Begriff", other: "{count} Begriffe")
        case .numberOfArticles: .forms(one: "{count} Artikel", other: "{count} Artikel")
        case .pageList: "Seiten"
        case .previousPage: "Vorige Seite"
        case .nextPage: "Nächste Seite"
        case .page: "Seite {number}"

        case .note: "Hinweis"
        case .tip: "Tipp"
        case .important: "Wichtig"
        case .warning: "Warnung"
        case .caution: "Vorsicht"
        case .footnotes: "Fußnoten"
        case .backToReference: "Zurück zur Textstelle {number}"
        case .table: "Tabelle {number}"

        case .pageNotFound: "Seite nicht gefunden"
        case .pageNotFoundText:
            "Unter dieser Adresse gibt es nichts. Vielleicht ist die Seite umgezogen, oder die Adresse enthält einen Tippfehler."
        case .toStart: "Zur Startseite"
        case .pageMoved: "Diese Seite ist umgezogen:"
        }
    }
}
