internal import SeriesModel

/// All that can be wrong with a site as a whole.
enum SiteCheck {
    static func diagnostics(_ texts: [ParsedText], _ outline: Outline, _ addresses: AddressBook) -> [Diagnostic] {
        let published = texts.indices.lazy.filter { outline.withheld[$0] == nil }
        return published.flatMap { TextCheck.diagnostics(for: texts[$0]) }
            + OrderCheck.diagnostics(for: outline, texts) + AddressCheck.diagnostics(for: addresses.claims)
    }
}
