/// How Open Graph names a language: with the territory whose form of it is meant, `pt_BR`.
enum OpenGraphLocale {
    /// Nil for a language without a territory in the tag or in the table.
    static func of(_ tag: String) -> String? {
        let parts = tag.split(separator: "-").map(String.init)
        guard let language = parts.first?.lowercased() else { return nil }
        // Behind the language may stand a script, which has four letters; what is behind the region says less.
        let region = parts.dropFirst().prefix(2).first { $0.utf8.count == 2 }?.uppercased()
        let script = parts.dropFirst().first { $0.utf8.count == 4 }?.lowercased() ?? ""
        return (region ?? territories[language + "-" + script] ?? territories[language]).map { language + "_" + $0 }
    }

    /// Where most who speak a language live: Unicode CLDR 45, likelySubtags.
    private static let territories = [
        "ar": "EG", "bg": "BG", "bn": "BD", "ca": "ES", "cs": "CZ", "da": "DK", "de": "DE", "el": "GR", "en": "US",
        "es": "ES", "et": "EE", "fa": "IR", "fi": "FI", "fr": "FR", "he": "IL", "hi": "IN", "hr": "HR", "hu": "HU",
        "id": "ID", "it": "IT", "ja": "JP", "ko": "KR", "lt": "LT", "lv": "LV", "nb": "NO", "nl": "NL", "no": "NO",
        "pl": "PL", "pt": "BR", "ro": "RO", "ru": "RU", "sk": "SK", "sl": "SI", "sr": "RS", "sv": "SE", "th": "TH",
        "tr": "TR", "uk": "UA", "ur": "PK", "vi": "VN", "zh": "CN", "zh-hant": "TW",
    ]
}
