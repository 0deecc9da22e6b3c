import Foundation

/// Writes the files below a folder as literals into a Swift file: `ThemeEmbedder FOLDER FILE`.
///
/// Raw string literals, because the compiler takes 0.1 s for 200 KB of them and 39 s for the same bytes by
/// `.embedInCode`.
private func swiftSource(ofFolder folder: URL) throws -> String {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path())
        .filter { name in !name.split(separator: "/").contains { $0.hasPrefix(".") } }
        .sorted()
    var source = "extension EmbeddedTheme {\n    static let contents: [(name: String, text: StaticString)] = [\n"
    for name in names {
        let file = folder.appending(path: name)
        guard try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else { continue }
        let text = try String(contentsOf: file, encoding: .utf8)
        let fence = String(repeating: "#", count: 1 + longestRun(of: "#", in: text))
        source += "        (\(fence)\"\(name)\"\(fence), \(fence)\"\"\"\n\(text)\n\"\"\"\(fence)),\n"
    }
    return source + "    ]\n}\n"
}

private func longestRun(of character: Character, in text: String) -> Int {
    text.split { $0 != character }.map(\.count).max() ?? 0
}

private let arguments = CommandLine.arguments
guard arguments.count == 3 else {
    FileHandle.standardError.write(Data("usage: ThemeEmbedder FOLDER FILE\n".utf8))
    exit(2)
}
do {
    let source = try swiftSource(ofFolder: URL(filePath: arguments[1], directoryHint: .isDirectory))
    try source.write(to: URL(filePath: arguments[2]), atomically: true, encoding: .utf8)
} catch {
    FileHandle.standardError.write(Data("ThemeEmbedder: \(error)\n".utf8))
    exit(1)
}
