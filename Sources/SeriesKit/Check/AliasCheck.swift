internal import SeriesModel

/// An alias is a path of the site, and nothing else stands there.
enum AliasCheck {
    static func diagnostics(for addresses: AddressBook, _ texts: [ParsedText]) -> [Diagnostic] {
        let mistakes = addresses.aliasMistakes.map { found -> Diagnostic in
            .error(found.mistake, at: texts[found.text].place(found.span))
        }
        let taken = addresses.takenAddresses.map { taken -> Diagnostic in
            .warning(
                "/\(taken.address.path) does not lead here: something else is published there",
                at: texts[taken.text].place(taken.span),
                suggestion: "remove the line if that is as it should be",
                related: [.init("this is published there", at: addresses.claims[taken.owner].place)])
        }
        return mistakes + taken
    }

    /// `claim`, an alias, is the place of `owner`, which came first; `url` is that place.
    static func collision(of claim: AddressBook.Claim, with owner: AddressBook.Claim, at url: String) -> Diagnostic {
        let other = [Diagnostic.Related("the other one", at: owner.place)]
        if owner.isAlias {
            return owner.target == claim.target
                ? .error(
                    "the alias \(url) is given twice", at: claim.place, suggestion: "keep one of the two",
                    related: other)
                : .error(
                    "two texts have the alias \(url)", at: claim.place,
                    suggestion: "keep it in the one that readers of the old page look for", related: other)
        }
        if owner.target == claim.target {
            return .error(
                "the alias \(url) is the address of the page itself", at: claim.place, suggestion: "remove it")
        }
        return .error(
            "the alias \(url) is taken: something is published there", at: claim.place, suggestion: "remove the alias",
            related: [.init("this is published there", at: owner.place)])
    }
}
