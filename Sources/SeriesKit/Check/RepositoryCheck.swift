internal import SeriesModel
internal import SeriesSystem
internal import SeriesText

/// Nothing of a site stands in the output folder where git would look for a repository: sites are published with git, which
/// runs the programs that the files of a repository name.
enum RepositoryCheck {
    private static let wayOut = "rename it, or remove it from the site"

    static func diagnostics(for claims: [AddressBook.Claim]) -> [Diagnostic] { namedGit(claims) + bare(claims) }

    private static func namedGit(_ claims: [AddressBook.Claim]) -> [Diagnostic] {
        claims.onePerStart(endingAt: RepositoryName.end).map { claim, path in
            .error(
                "git takes '\(path.lastStep)' for its own, and runs what files in it name", at: claim.place,
                suggestion: claim.isAlias ? claim.wayOut : wayOut)
        }
    }

    /// A folder need not be called `.git` to be a repository.
    private static func bare(_ claims: [AddressBook.Claim]) -> [Diagnostic] {
        let heads = claims.filter { isHead($0.file) && RepositoryName.end(in: $0.file) == nil }
        if heads.isEmpty { return [] }
        var repositories: Set<String> = []
        for claim in claims {
            let path = claim.file.withoutCase
            if path.lastStep == "commondir" { repositories.insert(path.parentFolder) }
            for folder in OutputPath.folders(above: path) where folder.lastStep == "refs" {
                repositories.insert(folder.parentFolder)
            }
        }
        return heads.filter { repositories.contains($0.file.withoutCase.parentFolder) }.map { head in
            .error(
                "to git, this makes a repository of its folder, and it runs what files in it name", at: head.place,
                suggestion: wayOut)
        }
    }

    private static func isHead(_ path: String) -> Bool {
        // Hardly any path needs a second look.
        path.utf8.suffix(4).elementsEqual("HEAD".utf8) { $0 | 0x20 == $1 | 0x20 } && path.lastStep.utf8.count == 4
    }
}
