internal import SeriesText

/// The list of files that builds wrote into an output folder: what a later build may change or remove.
///
/// It stands in the folder itself, one path a line, so that the folder can be moved.
struct OutputManifest: Sendable, Equatable {
    static let fileName = ".seriesgen-files"
    /// Stands beside the list while files change, and holds the old and the new paths. It is still there after a build
    /// that was killed, so that the next one knows all that may have been written.
    static let unfinishedFileName = ".seriesgen-unfinished"

    private static let mark: StaticString = "Files written by seriesgen."
    private static let header = "\(mark) The next build may change or remove them, and no others."

    var paths: Set<String>
    /// Those of a build that has not come to its end.
    var temporaryNames: TemporaryNames?

    init(paths: Set<String>, temporaryNames: TemporaryNames? = nil) {
        self.paths = paths
        self.temporaryNames = temporaryNames
    }

    /// Where a list is written before it is moved to its place. Without the sign of a build, since the next one has to find
    /// it when there is no list yet that could tell the sign.
    static func temporaryName(of list: String) -> String { list + TemporaryNames.ending }

    /// The file's text, in order: the same list always gives the same bytes.
    var bytes: [UInt8] { bytes(of: paths.sorted()) }

    /// The file's text in no order, for when there is no time: all threads wait for it, and it is soon removed.
    var hastyBytes: [UInt8] { bytes(of: paths) }

    private func bytes(of paths: some Collection<String>) -> [UInt8] {
        var buffer = ByteBuffer(capacity: paths.count * 48)
        buffer.append(Self.header)
        buffer.append("\n")
        if let temporaryNames {
            buffer.append(temporaryNames.pattern)
            buffer.append("\n")
        }
        for path in paths {
            buffer.append(path)
            buffer.append("\n")
        }
        return buffer.bytes
    }

    /// What a list says; nil for a text that is none of ours.
    init?(_ bytes: [UInt8]) {
        // A build that was killed may leave the beginning, and a power cut nothing but the name.
        let isOurs = bytes.withRun { $0.starts(with: Self.mark) } || Self.header.utf8.starts(with: bytes)
        guard isOurs else { return nil }
        // Git may have changed the line ends of a folder that is committed.
        var lines = bytes.split(whereSeparator: \.isLineEnd).dropFirst().map { String(decoding: $0, as: UTF8.self) }
        temporaryNames = lines.first.flatMap(TemporaryNames.init(pattern:))
        if temporaryNames != nil { lines.removeFirst() }
        // A line that leads out of the folder was not written by us, whoever put it there.
        paths = Set(lines.filter(OutputPath.isInside))
    }
}
