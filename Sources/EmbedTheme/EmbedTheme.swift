import Foundation
import PackagePlugin

/// Writes the default theme, the package's `templates/`, into a Swift file of the target that asks for it.
@main
struct EmbedTheme: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let templates = context.package.directoryURL.appending(path: "templates")
        let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedTheme+Contents.swift")
        let keys: [URLResourceKey] = [.isRegularFileKey]
        let files = FileManager.default.enumerator(at: templates, includingPropertiesForKeys: keys)?
            .compactMap { $0 as? URL }
            .filter { (try? $0.resourceValues(forKeys: Set(keys)).isRegularFile) == true }
        return [
            .buildCommand(
                displayName: "Embedding the default theme",
                executable: try context.tool(named: "ThemeEmbedder").url,
                arguments: [templates.path(), output.path()],
                inputFiles: (files ?? []).sorted { $0.path() < $1.path() },
                outputFiles: [output])
        ]
    }
}
