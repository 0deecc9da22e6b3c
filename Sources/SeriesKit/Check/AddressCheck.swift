internal import SeriesModel
internal import SeriesSystem
internal import SeriesText

/// No two sources may claim one place of the output, and no file may stand where a folder is needed.
enum AddressCheck {
    static func diagnostics(for claims: [AddressBook.Claim]) -> [Diagnostic] {
        var owners: [String: AddressBook.Claim] = [:]
        owners.reserveCapacity(claims.count)
        var diagnostics: [Diagnostic] = []
        for claim in claims {
            if let owner = owners[claim.file] {
                diagnostics.append(collision(claim, owner, "two sources claim the URL \(url(of: claim.file))"))
            } else {
                owners[claim.file] = claim
            }
        }
        for claim in claims {
            for folder in OutputPath.folders(above: claim.file) {
                guard let owner = owners[folder] else { continue }
                diagnostics.append(
                    collision(claim, owner, "\(url(of: folder)) is a file, and this would make it a folder"))
            }
        }
        return diagnostics
    }

    private static func collision(_ claim: AddressBook.Claim, _ owner: AddressBook.Claim, _ message: String)
        -> Diagnostic
    {
        .error(
            message, at: SourcePlace(file: claim.source), suggestion: "rename one of them, or give it a 'slug:'",
            related: [.init("the other one", at: SourcePlace(file: owner.source))])
    }

    private static func url(of file: String) -> String {
        "/" + (file.ends(with: "index.html") ? String(file.dropLast("index.html".count)) : file)
    }
}
