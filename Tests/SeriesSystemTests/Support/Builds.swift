import SeriesText

@testable import SeriesSystem

/// What one build did.
struct BuildOutcome: Equatable {
    var created = 0
    var changed = 0
    var unchanged = 0
    var removed = 0
}

enum BuildFailure: Error, Equatable {
    case obstacles([OutputFolder.Obstacle])
}

/// A build as the writer does it, of the given files.
@discardableResult
func build(_ files: [String: String], into root: String) throws -> BuildOutcome {
    let folder = try OutputFolder(at: root, paths: Set(files.keys))
    let obstacles = try folder.obstacles()
    if !obstacles.isEmpty { throw BuildFailure.obstacles(obstacles) }
    try folder.prepare()
    var outcome = BuildOutcome()
    for (path, text) in files.sorted(by: { $0.key < $1.key }) {
        switch try folder.write(text, to: path) {
        case .created: outcome.created += 1
        case .changed: outcome.changed += 1
        case .unchanged: outcome.unchanged += 1
        }
    }
    outcome.removed = try folder.finish()
    return outcome
}

/// A build that is killed after it has written the files up to `last`, and did not come to tidy up.
func buildKilled(after last: String, _ files: [String: String], into root: String) throws {
    let folder = try OutputFolder(at: root, paths: Set(files.keys))
    try folder.prepare()
    for (path, text) in files.sorted(by: { $0.key < $1.key }) where path <= last {
        _ = try folder.write(text, to: path)
    }
}

extension OutputFolder {
    func write(_ text: String, to path: String) throws -> Outcome {
        try Array(text.utf8).withRun { (run) throws(SystemError) in try write(run, to: path) }
    }
}
