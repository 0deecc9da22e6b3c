/// The default theme, which is the project's own `templates/`: a folder with nothing but `content/` builds, too.
///
/// The plugin `EmbedTheme` writes `contents` when the package is built.
package enum EmbeddedTheme {
    /// The theme's files by their names from `templates/` on, in order.
    package static let files: [(name: String, bytes: [UInt8])] = contents.map { name, text in
        (name, unsafe Array(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)))
    }
}
