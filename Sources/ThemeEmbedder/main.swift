import SeriesSystem
import SeriesText

/// Writes files of a folder, in the order given, as literals into a Swift file:
/// `ThemeEmbedder FOLDER SWIFT-FILE NAME…`.
///
/// Raw string literals, because the compiler takes 0.1 s for 200 KB of them and 39 s for the same bytes by
/// `.embedInCode`.
private func swiftSource(of names: [String], in folder: String) throws(SystemError) -> [UInt8] {
    var source = ByteBuffer()
    source.append("extension EmbeddedTheme {\n    static let contents: [(name: String, text: StaticString)] = [\n")
    for name in names {
        let text = String(decoding: try Files.read(folder + "/" + name), as: UTF8.self)
        let fence = String(repeating: "#", count: 1 + (text.split { $0 != "#" }.map(\.count).max() ?? 0))
        source.append("        (\(fence)\"\(name)\"\(fence), \(fence)\"\"\"\n\(text)\n\"\"\"\(fence)),\n")
    }
    source.append("    ]\n}\n")
    return source.bytes
}

private let arguments = CommandLine.arguments
guard arguments.count >= 3 else {
    Terminal.errors.write("usage: ThemeEmbedder FOLDER SWIFT-FILE NAME…\n")
    Shell.exit(with: .usage)
}
do throws(SystemError) {
    let source = try swiftSource(of: Array(arguments[3...]), in: arguments[1])
    try source.withRun { (run) throws(SystemError) in try FileHandle.writing(arguments[2]).finish(with: run) }
} catch {
    Terminal.errors.write("ThemeEmbedder: cannot \(error.action) \(error.path): \(error.reason)\n")
    Shell.exit(with: .failure)
}
