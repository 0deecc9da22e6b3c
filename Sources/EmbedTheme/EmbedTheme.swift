import Foundation
import PackagePlugin

/// Writes the default theme, the package's `templates/`, into a Swift file of the target that asks for it.
@main
struct EmbedTheme: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let templates = context.package.directoryURL.appending(path: "templates")
        let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedTheme+Contents.swift")
        let files = try Self.files(in: templates)
        let names = files.map {
            String($0.path(percentEncoded: false).dropFirst(templates.path(percentEncoded: false).count + 1))
        }
        return [
            .buildCommand(
                displayName: "Embedding the default theme",
                executable: try context.tool(named: "ThemeEmbedder").url,
                arguments: [templates.path(percentEncoded: false), output.path(percentEncoded: false)] + names,
                inputFiles: files,
                outputFiles: [output])
        ]
    }

    /// All of them, by path. A theme that lacks one would be found out only when a page is written.
    private static func files(in folder: URL) throws -> [URL] {
        let keys: Set<URLResourceKey> = [.isRegularFileKey]
        var mistake: (any Error)?
        let walk = FileManager.default.enumerator(
            at: folder, includingPropertiesForKeys: Array(keys), options: .skipsHiddenFiles
        ) { _, error in
            mistake = error
            return false
        }
        guard let walk else { throw MissingTheme(folder: folder) }
        let files = try walk.compactMap { $0 as? URL }.filter {
            try $0.resourceValues(forKeys: keys).isRegularFile == true
        }
        if let mistake { throw mistake }
        guard !files.isEmpty else { throw MissingTheme(folder: folder) }
        return files.sorted { $0.path() < $1.path() }
    }
}

private struct MissingTheme: Error, CustomStringConvertible {
    let folder: URL

    var description: String { "there is no file of the default theme in \(folder.path(percentEncoded: false))" }
}
