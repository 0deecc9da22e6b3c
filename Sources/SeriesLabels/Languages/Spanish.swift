extension LanguageTable {
    /// `many`, for whole millions ("un millón de partes"), is left to `other`.
    static let spanish = LanguageTable("es", "Spanish") { label in
        switch label {
        case .skipToText: "Saltar al texto"
        case .siteNavigation: "Sitio web"
        case .glossary: "Glosario"
        case .tags: "Etiquetas"
        case .feed: "Feed"
        case .builtWith: "Creado con"
        case .writtenBy: "Por {names}"
        case .listSeparator: ", "
        case .themeSystem: "Colores: según el sistema"
        case .themeLight: "Colores: claros"
        case .themeDark: "Colores: oscuros"

        case .minutes: "{minutes}\u{A0}min"
        case .minutesOfReading: .forms(one: "{minutes} minuto de lectura", other: "{minutes} minutos de lectura")
        case .minutesInAll:
            .forms(one: "{minutes} minuto de lectura en total", other: "{minutes} minutos de lectura en total")
        case .minutesOfCode:
            .forms(one: "incluido {minutes}\u{A0}min de código", other: "incluidos {minutes}\u{A0}min de código")
        case .minutesLeft:
            .forms(one: "Queda {minutes}\u{A0}min de esta serie", other: "Quedan {minutes}\u{A0}min de esta serie")
        case .lastUpdated: "Última actualización: {date}"
        case .publishedOn: "Publicado el {date}"
        case .date: "{day} de {month} de {year}"
        case .january: "enero"
        case .february: "febrero"
        case .march: "marzo"
        case .april: "abril"
        case .may: "mayo"
        case .june: "junio"
        case .july: "julio"
        case .august: "agosto"
        case .september: "septiembre"
        case .october: "octubre"
        case .november: "noviembre"
        case .december: "diciembre"

        case .seriesList: "Las series"
        case .parts: "Las partes"
        case .part: "Parte {number} de {count}"
        case .partNumber: "Parte {number}"
        case .partTitle: "Parte {number}: {title}"
        case .partOfSeries: "Parte {number} de {series}"
        case .partOfSeriesTitle: "Parte {number} de {series}: {title}"
        case .numberOfParts: .forms(one: "{count} parte", other: "{count} partes")
        case .numberOfPartsSoFar: .forms(one: "{count} parte hasta ahora", other: "{count} partes hasta ahora")
        case .partsPublished: "Publicadas: {published} de {count}"
        case .complete: "Completa"
        case .inProgress: "En curso"
        case .draft: "Borrador"
        case .planned: "Prevista"
        case .plannedFor: "Prevista para el {date}"
        case .plannedInText: "(prevista)"
        case .noPartYet: "Aún no se ha publicado ninguna parte."
        case .allParts: "Todas las partes"
        case .showAllParts: .forms(one: "Ver la única parte", other: "Ver las {count} partes")
        case .startWithPart: "Empezar por la parte {number}: {title}"
        case .continueWithPart: "Continuar con la parte {number}: {title}"
        case .previousPartTitle: "Anterior: {title}"
        case .nextPart: "Parte siguiente"
        case .lastPart: "Esta ha sido la última parte."
        case .previousAndNextPart: "Partes anterior y siguiente"

        case .readFirst: "Lee antes"
        case .onThisPage: "En esta página"
        case .newTerms: "Términos nuevos de esta parte"

        case .read: "Leída"
        case .started: "Empezada"
        case .partsRead: .forms(one: "{read} de {count} parte leída", other: "{read} de {count} partes leídas")
        case .continueReading: "Seguir donde lo dejaste"
        case .forgetProgress: "Borrar mi progreso"
        case .changedSinceRead: "Ha cambiado desde tu lectura"
        case .copy: "Copiar"
        case .copied: "Copiado"
        case .enlargePicture: "Ampliar la imagen"
        case .close: "Cerrar"

        case .glossaryDescription: "Qué significan los términos que se explican en {title}."
        case .alsoCalled: "también {names}"
        case .definedIn: "Definido en"
        case .usedIn: "Usado en"
        case .numberOfTerms: .forms(one: "{count} término", other: "{count} términos")
        case .numberOfArticles: .forms(one: "{count} artículo", other: "{count} artículos")
        case .pageList: "Páginas"
        case .previousPage: "Página anterior"
        case .nextPage: "Página siguiente"
        case .page: "Página {number}"

        case .note: "Nota"
        case .tip: "Consejo"
        case .important: "Importante"
        case .warning: "Advertencia"
        case .caution: "Precaución"
        case .footnotes: "Notas al pie"
        case .backToReference: "Volver a la referencia {number}"
        case .table: "Tabla {number}"

        case .pageNotFound: "Página no encontrada"
        case .pageNotFoundText:
            "No hay nada en esta dirección. Puede que la página se haya movido o que la dirección tenga un error."
        case .toStart: "Ir al inicio"
        case .pageMoved: "Esta página se ha movido:"
        }
    }
}
