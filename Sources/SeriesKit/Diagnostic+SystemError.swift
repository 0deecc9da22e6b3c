internal import SeriesModel
internal import SeriesSystem

extension Diagnostic {
    /// The system's reason why something could not be read or written.
    static func refused(by error: SystemError, at place: SourcePlace) -> Diagnostic {
        .error("cannot \(error.action) this: \(error.reason)", at: place)
    }
}
