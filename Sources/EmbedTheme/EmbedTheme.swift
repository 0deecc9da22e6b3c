import Foundation
import PackagePlugin

/// Writes the default theme, the package's `templates/`, into a Swift file of the target that asks for it.
@main
struct EmbedTheme: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let templates = context.package.directoryURL.appending(path: "templates")
        let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedTheme+Contents.swift")
        let keys: Set<URLResourceKey> = [.isRegularFileKey]
        let files =
            FileManager.default.enumerator(
                at: templates, includingPropertiesForKeys: Array(keys), options: .skipsHiddenFiles)?
            .compactMap { $0 as? URL }
            .filter { (try? $0.resourceValues(forKeys: keys).isRegularFile) == true }
            .sorted { $0.path() < $1.path() } ?? []
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
}
