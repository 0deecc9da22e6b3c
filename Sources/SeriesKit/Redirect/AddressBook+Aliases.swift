internal import SeriesFrontMatter
internal import SeriesModel
internal import SeriesSystem
internal import SeriesText

extension AddressBook {
    /// Claims the aliases of all texts; ask when all else has its place.
    mutating func addAliases(of parsed: [ParsedText], _ outline: Outline) {
        for (index, text) in parsed.enumerated() where !text.frontMatter.aliases.isEmpty {
            if outline.heldBack[index] == nil {
                addAliases(of: text, at: index)
            } else {
                noteAliases(ofHeldBack: text, at: index)
            }
        }
    }

    private mutating func addAliases(of parsed: ParsedText, at index: Int) {
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

    /// Notes what a text that is held back asks for, as far as it is written from the site's root on.
    private mutating func noteAliases(ofHeldBack parsed: ParsedText, at index: Int) {
        for alias in parsed.frontMatter.aliases where alias.value.utf8.first == UInt8(ascii: "/") {
            noteHeldBack(alias.value, of: index)
        }
    }

    /// Notes that a text which is held back asks for an address, unless another one does that is not to be told of instead.
    private mutating func noteHeldBack(_ path: String, of index: Int) {
        guard let address = try? AliasPath.address(path, from: ""), heldBack[address.file] == nil else { return }
        heldBack[address.file] = index
    }

    /// Makes aliases of the addresses that texts had elsewhere, as far as these are free: ask when all aliases have their
    /// places, since those are what an author of this site asks for.
    mutating func addFormerAddresses(of parsed: [ParsedText], _ outline: Outline) {
        let indices = parsed.indices.filter { !parsed[$0].frontMatter.formerAddresses.isEmpty }
        if indices.isEmpty { return }
        var owners = Dictionary(claims.enumerated().map { ($1.file.withoutCase, $0) }) { first, _ in first }
        for index in indices {
            let text = parsed[index]
            if outline.heldBack[index] != nil {
                for former in text.frontMatter.formerAddresses { noteHeldBack(former.path.value, of: index) }
                continue
            }
            guard let (own, target) = page(of: text, at: index) else { continue }
            for former in text.frontMatter.formerAddresses {
                guard let address = try? AliasPath.address(former.path.value, from: "") else { continue }
                let key = address.file.withoutCase
                guard let owner = owners[key] else {
                    owners[key] = claims.count
                    aliases.append(Alias(address: address, text: index))
                    claim(address, target, source: text.place.file, .alias(former.path.span))
                    continue
                }
                let isOwn = key == own.file.withoutCase || claims[owner].target == target
                if isOwn || former.key != FormerAddress.certainKey { continue }
                takenAddresses.append(
                    TakenAddress(address: address, text: index, span: former.path.span, owner: owner))
            }
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
