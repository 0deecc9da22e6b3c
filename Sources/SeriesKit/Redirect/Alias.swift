internal import SeriesFrontMatter
internal import SeriesModel
internal import SeriesText

/// An address that leads to a page beside its own.
struct Alias: Sendable {
    let address: Address
    /// The text whose author asks for it.
    let text: Int
}

/// What an author writes under `aliases` and is no address of the site.
struct AliasMistake: Sendable {
    let mistake: Mistake
    let text: Int
    let span: SourceSpan
}

extension AddressBook {
    /// Claims the aliases of a published text; ask when all else has its place.
    mutating func addAliases(of parsed: ParsedText, at index: Int) {
        // Without an address of its own, other diagnostics say why.
        guard let (own, target) = page(of: parsed, at: index) else { return }
        let folder = own.folder.withoutSlash.parentFolder
        for alias in parsed.frontMatter.aliases {
            do throws(Mistake) {
                let address = try AliasPath.address(alias.value, from: folder)
                aliases.append(Alias(address: address, text: index))
                claim(address, target, source: parsed.place.file, .alias(alias.span))
            } catch {
                aliasMistakes.append(AliasMistake(mistake: error, text: index, span: alias.span))
            }
        }
    }

    /// Notes what a text that is withheld asks for, as far as it is written from the site's root on.
    mutating func noteAliases(ofWithheld parsed: ParsedText, at index: Int) {
        for alias in parsed.frontMatter.aliases where alias.value.utf8.first == UInt8(ascii: "/") {
            if let address = try? AliasPath.address(alias.value, from: "") { withheld[address.file] = index }
        }
    }

    /// Where a text is shown: on a page of its own, or as the introduction of an index.
    func page(of parsed: ParsedText, at index: Int) -> (address: Address, target: Target)? {
        switch parsed.text.role {
        case .article, .page: texts[index].map { ($0, .text(index)) }
        case .introduction(let series): (self.series[series], .page(self.series[series]))
        case .home: (home, .page(home))
        }
    }
}
