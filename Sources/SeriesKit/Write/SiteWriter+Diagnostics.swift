internal import SeriesModel
internal import SeriesSystem

/// What is told of a site that could not be written.
extension SiteWriter {
    /// How many obstacles are named: a folder that is full of them is one mistake.
    private static let mostObstacles = 5

    static func diagnostics(for obstacles: [OutputFolder.Obstacle], _ output: String) -> [Diagnostic] {
        if obstacles.count <= mostObstacles { return obstacles.map { diagnostic(for: $0, output) } }
        return [
            .error(
                "\(obstacles.count) files that seriesgen did not write stand in the way",
                at: SourcePlace(file: shown(output)),
                suggestion: "build into another folder, or remove this one if nothing in it is yours",
                related: obstacles.prefix(mostObstacles).map {
                    .init("one of them", at: SourcePlace(file: shown(output) + "/" + $0.path))
                })
        ]
    }

    private static func diagnostic(for obstacle: OutputFolder.Obstacle, _ output: String) -> Diagnostic {
        let what =
            switch obstacle.kind {
            case .file: "a file"
            case .folder: "a folder"
            case .link: "a link"
            case .other: "something"
            }
        return .error(
            "\(what) that seriesgen did not write stands in the way",
            at: SourcePlace(file: shown(output) + "/" + obstacle.path),
            suggestion: "move it away: seriesgen changes no files but its own")
    }

    /// A path without the `./` that says nothing.
    private static func shown(_ path: String) -> String {
        path.hasPrefix("./") ? String(path.dropFirst(2)) : path
    }

    static func refusal(by error: SystemError) -> Diagnostic {
        .refused(by: error, at: SourcePlace(file: shown(error.path)))
    }

    /// One for each file, but for a full disk, which is one mistake however many files there are.
    static func diagnostics(for errors: [SystemError]) -> [Diagnostic] {
        let unwritten = errors.filter(\.isLackOfSpace)
        let others = errors.filter { !$0.isLackOfSpace }.map(refusal(by:))
        guard let first = unwritten.first else { return others }
        let rest =
            switch unwritten.count - 1 {
            case 0: ""
            case 1: " and one more file"
            case let count: " and \(count) more files"
            }
        return others + [
            .error(
                "cannot write this\(rest): \(first.reason)", at: SourcePlace(file: shown(first.path)),
                suggestion: "make room, and build again: what was published before is still whole")
        ]
    }
}
