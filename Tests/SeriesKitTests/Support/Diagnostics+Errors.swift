import SeriesModel

extension [Diagnostic] {
    /// Without the warnings.
    var errors: [Diagnostic] { filter { $0.severity == .error } }
}
