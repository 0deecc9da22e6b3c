internal import SeriesModel
internal import SeriesSystem
internal import SeriesText

/// Reads files of `content/` that are text.
enum ContentFile {
    /// Why there is no text to work with.
    struct Unreadable: Error {
        let diagnostic: Diagnostic
    }

    /// The bytes of a file, which are UTF-8. `path` is from `content/` on, and `folder` where that is on the disk.
    static func read(_ path: String, in folder: String) throws(Unreadable) -> [UInt8] {
        let place = ContentTree.place(path)
        let bytes: [UInt8]
        do throws(SystemError) {
            bytes = try Files.read(folder + "/" + path)
        } catch {
            throw Unreadable(diagnostic: .refused(by: error, at: place))
        }
        if let mistake = encodingMistake(in: bytes, file: place.file) { throw Unreadable(diagnostic: mistake) }
        return bytes
    }

    /// Where `bytes` stop being UTF-8, if they do.
    static func encodingMistake(in bytes: [UInt8], file: String) -> Diagnostic? {
        guard let offset = bytes.withRun({ $0.firstInvalidByte }) else { return nil }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            return .error(
                "this file is UTF-16", at: SourcePlace(file: file), suggestion: "save it in the encoding UTF-8")
        }
        return .error(
            bytes.withRun { $0.encodingMistake(at: offset) },
            at: SourcePlace(file: file, span: LineMap(bytes).span(at: offset)),
            suggestion: "save it in the encoding UTF-8")
    }
}
