internal import SeriesModel
internal import SeriesSystem
internal import SeriesText

/// No two sources may claim one place of the output, and no file may stand where a folder is needed.
enum AddressCheck {
    static func diagnostics(for claims: [AddressBook.Claim]) -> [Diagnostic] {
        // Disks of macOS and Windows, and some servers, do not tell `A` from `a`.
        // By position, as a copy of each claim would take longer than all the rest.
        var owners: [String: Int] = [:]
        owners.reserveCapacity(claims.count)
        var diagnostics: [Diagnostic] = []
        for (position, claim) in claims.enumerated() {
            let key = claim.file.withoutCase
            if let mistake = reserved(claim, key) {
                diagnostics.append(mistake)
                continue
            }
            if let owner = owners[key].map({ claims[$0] }) {
                if claim.isAlias, owner.file == claim.file {
                    diagnostics.append(AliasCheck.collision(of: claim, with: owner, at: url(of: claim.file)))
                    continue
                }
                let url = url(of: claim.file)
                diagnostics.append(
                    collision(
                        claim, owner,
                        owner.file == claim.file
                            ? "two sources claim the URL \(url)"
                            : "the URLs \(url) and \(Self.url(of: owner.file)) are one where upper and lower case are the same"
                    ))
            } else {
                owners[key] = position
            }
        }
        for claim in claims {
            for folder in OutputPath.folders(above: claim.file) {
                guard let owner = owners[folder.withoutCase].map({ claims[$0] }) else { continue }
                diagnostics.append(
                    collision(claim, owner, "/\(folder) is a file, and this would make it a folder"))
            }
        }
        return diagnostics
    }

    private static func collision(_ claim: AddressBook.Claim, _ owner: AddressBook.Claim, _ message: String)
        -> Diagnostic
    {
        // The author can do something about a file of the site only.
        let (claim, owner) = BuiltInFile.name(in: claim.source) != nil ? (owner, claim) : (claim, owner)
        if case .gathered(let what, _) = owner.request { return obstacle(claim, to: what.page, owner) }
        if case .gathered(let what, _) = claim.request { return obstacle(owner, to: what.page, claim) }
        return .error(
            message, at: claim.place, suggestion: wayOut(of: claim, owner),
            related: [.init("the other one", at: owner.place)])
    }

    /// A page that is made of many files has no name that one could change.
    private static func obstacle(
        _ claim: AddressBook.Claim, to what: String, _ page: AddressBook.Claim
    ) -> Diagnostic {
        .error(
            "this stands in the way of \(what), at \(url(of: page.file))", at: claim.place, suggestion: claim.wayOut,
            related: [.init("it is made of this, among others", at: page.place)])
    }

    private static func url(of file: String) -> String { "/" + Address.path(ofFile: file) }

    private static func wayOut(of claim: AddressBook.Claim, _ owner: AddressBook.Claim) -> String {
        if claim.isAlias { return "remove the alias" }
        if claim.source == owner.source, !claim.source.hasSameBytes(as: owner.source) {
            return
                "the two names only look alike: one writes a letter with an accent as two characters; rename or remove it"
        }
        if BuiltInFile.name(in: owner.source) != nil {
            return owner.file == claim.file
                ? "to replace a file of the default theme, put yours at \(Theme.folder)/\(owner.file)" : claim.wayOut
        }
        switch (claim.request, owner.request) {
        case (_, .alias): return "remove the alias"
        case (.redirects, _), (_, .redirects): return "keep one of the two"
        default: break
        }
        // Servers look for it under this name.
        if owner.file == FixedFile.Kind.notFound.name { return "keep one of the two" }
        if claim.slug != nil { return "change the slug" }
        // The settings of a series have no other name.
        if owner.isIndex, !claim.isIndex {
            guard case .file = claim.target else { return claim.wayOut }
            return
                "rename it, or remove it and write what it says into \(owner.source.parentFolder)\(ContentTree.index)"
        }
        if owner.slug != nil { return "rename this, or change the slug of the other one" }
        switch (claim.target, owner.target) {
        case (.text, _), (_, .text): return "rename one of them, or give it a 'slug:'"
        case (.page, .page): return "rename one of the folders"
        default: return "rename one of them"
        }
    }

    /// `key` is the place of the claim without case.
    private static func reserved(_ claim: AddressBook.Claim, _ key: String) -> Diagnostic? {
        if OutputFolder.isReserved(key) {
            return .error(
                "seriesgen keeps a list of its own under the name '\(claim.file.prefix { $0 != "/" })'",
                at: claim.place, suggestion: claim.wayOut)
        }
        if OutputFolder.isTemporary(key) {
            return .error(
                "seriesgen needs names that end with '\(TemporaryNames.ending)' while it writes files",
                at: claim.place, suggestion: claim.wayOut)
        }
        return nil
    }
}
