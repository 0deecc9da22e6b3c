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

    init(paths: Set<String>) {
        self.paths = paths
    }

    /// The list in `folder` and that of a build that was killed; empty when there is neither.
    static func read(in folder: String) throws(SystemError) -> (manifest: OutputManifest, wasInterrupted: Bool) {
        let finished = try paths(in: folder + "/" + fileName)
        let unfinished = try paths(in: folder + "/" + unfinishedFileName)
        return (OutputManifest(paths: (finished ?? []).union(unfinished ?? [])), unfinished != nil)
    }

    /// The file's text, in order: the same list always gives the same bytes.
    var bytes: [UInt8] { Self.bytes(of: paths.sorted()) }

    /// The file's text in no order, for when there is no time: all threads wait for it, and it is soon removed.
    var hastyBytes: [UInt8] { Self.bytes(of: paths) }

    private static func bytes(of paths: some Collection<String>) -> [UInt8] {
        var buffer = ByteBuffer(capacity: paths.count * 48)
        buffer.append(header)
        buffer.append("\n")
        for path in paths {
            buffer.append(path)
            buffer.append("\n")
        }
        return buffer.bytes
    }

    private static func paths(in file: String) throws(SystemError) -> Set<String>? {
        guard try Files.kind(of: file) == .file else { return nil }
        let bytes = try Files.read(file)
        guard bytes.withRun({ $0.starts(with: mark) }) else { return nil }
        let lines = bytes.split(separator: UInt8(ascii: "\n")).dropFirst()
        // A line that leads out of the folder was not written by us, whoever put it there.
        return Set(lines.map { String(decoding: $0, as: UTF8.self) }.filter(OutputPath.isInside))
    }
}
