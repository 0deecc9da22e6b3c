extension LanguageTable {
    /// In front of a colon stands a no-break space (U+00A0). `many`, for whole millions ("un million de parties"), is left to
    /// `other`.
    static let french = LanguageTable("fr", "French") { label in
        switch label {
        case .skipToText: "Aller au texte"
        case .siteNavigation: "Site"
        case .glossary: "Glossaire"
        case .tags: "Mots-clés"
        case .feed: "Flux"
        case .builtWith: "Créé avec"
        case .writtenBy: "Par {names}"
        case .listSeparator: ", "
        case .themeSystem: "Couleurs\u{A0}: selon le système"
        case .themeLight: "Couleurs\u{A0}: claires"
        case .themeDark: "Couleurs\u{A0}: sombres"

        case .minutes: "{minutes}\u{A0}min"
        case .minutesOfReading: .forms(one: "{minutes} minute de lecture", other: "{minutes} minutes de lecture")
        case .minutesInAll:
            .forms(one: "{minutes} minute de lecture au total", other: "{minutes} minutes de lecture au total")
        case .minutesOfCode: "dont {minutes}\u{A0}min de code"
        case .minutesLeft: "Encore {minutes}\u{A0}min dans cette série"
        case .lastUpdated: "Dernière mise à jour\u{A0}: {date}"
        case .publishedOn: "Publié le {date}"
        case .date: .forms(one: "1er {month} {year}", other: "{day} {month} {year}")
        case .january: "janvier"
        case .february: "février"
        case .march: "mars"
        case .april: "avril"
        case .may: "mai"
        case .june: "juin"
        case .july: "juillet"
        case .august: "août"
        case .september: "septembre"
        case .october: "octobre"
        case .november: "novembre"
        case .december: "décembre"

        case .seriesList: "Les séries"
        case .parts: "Les parties"
        case .part: "Partie {number} sur {count}"
        case .partNumber: "Partie {number}"
        case .partTitle: "Partie {number}\u{A0}: {title}"
        case .partOfSeries: "{series}, partie {number}"
        case .partOfSeriesTitle: "{series}, partie {number}\u{A0}: {title}"
        case .numberOfParts: .forms(one: "{count} partie", other: "{count} parties")
        case .numberOfPartsSoFar:
            .forms(one: "{count} partie pour l’instant", other: "{count} parties pour l’instant")
        case .partsPublished: "Parties publiées\u{A0}: {published} sur {count}"
        case .complete: "Terminée"
        case .inProgress: "En cours"
        case .draft: "Brouillon"
        case .planned: "À venir"
        case .plannedFor: "Prévue pour le {date}"
        case .plannedInText: "(à venir)"
        case .noPartYet: "Aucune partie n’est encore publiée."
        case .allParts: "Toutes les parties"
        case .showAllParts: .forms(one: "Voir l’unique partie", other: "Voir les {count} parties")
        case .startWithPart: "Commencer par la partie {number}\u{A0}: {title}"
        case .continueWithPart: "Continuer avec la partie {number}\u{A0}: {title}"
        case .previousPartTitle: "Précédente\u{A0}: {title}"
        case .nextPart: "Partie suivante"
        case .lastPart: "C’était la dernière partie."
        case .previousAndNextPart: "Parties précédente et suivante"

        case .readFirst: "À lire d’abord"
        case .onThisPage: "Sur cette page"
        case .newTerms: "Nouveaux termes de cette partie"

        case .read: "Lue"
        case .started: "Commencée"
        case .partsRead: "Parties lues\u{A0}: {read} sur {count}"
        case .continueReading: "Reprendre la lecture"
        case .forgetProgress: "Effacer ma progression"
        case .changedSinceRead: "Modifiée depuis votre lecture"
        case .copy: "Copier"
        case .copied: "Copié"
        case .enlargePicture: "Agrandir l’image"
        case .close: "Fermer"

        case .glossaryDescription: "Le sens des termes expliqués dans {title}."
        case .alsoCalled: "aussi {names}"
        case .definedIn: "Défini dans"
        case .usedIn: "Utilisé dans"
        case .numberOfTerms: .forms(one: "{count} terme", other: "{count} termes")
        case .numberOfArticles: .forms(one: "{count} article", other: "{count} articles")
        case .pageList: "Pages"
        case .previousPage: "Page précédente"
        case .nextPage: "Page suivante"
        case .page: "Page {number}"

        case .note: "Note"
        case .tip: "Astuce"
        case .important: "Important"
        case .warning: "Avertissement"
        case .caution: "Attention"
        case .footnotes: "Notes de bas de page"
        case .backToReference: "Retour à l’appel de note {number}"
        case .table: "Tableau {number}"

        case .pageNotFound: "Page introuvable"
        case .pageNotFoundText:
            "Il n’y a rien à cette adresse. La page a peut-être été déplacée, ou l’adresse contient une erreur."
        case .toStart: "Retour à l’accueil"
        case .pageMoved: "Cette page a été déplacée\u{A0}:"
        }
    }
}
