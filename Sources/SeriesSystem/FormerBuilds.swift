/// What former builds left in an output folder, by their lists.
struct FormerBuilds: Sendable {
    /// All that they wrote, and the temporary names of one that was killed.
    private(set) var manifest = OutputManifest(paths: [])
    private(set) var wasInterrupted = false
    /// Where one that was killed may have left files that are not whole.
    private(set) var halfWritten: Set<String> = []
    /// What stands at the places of the lists and is none of ours.
    private(set) var foreign: [OutputFolder.Obstacle] = []

    init(in folder: String) throws(SystemError) {
        for name in [OutputManifest.fileName, OutputManifest.unfinishedFileName] {
            if let list = try list(name, in: folder) {
                manifest.paths.formUnion(list.paths)
                if name == OutputManifest.unfinishedFileName {
                    wasInterrupted = true
                    manifest.temporaryNames = list.temporaryNames
                }
            }
            if try list(OutputManifest.temporaryName(of: name), in: folder) != nil { wasInterrupted = true }
        }
        if let names = manifest.temporaryNames { halfWritten = Set(manifest.paths.map(names.path(for:))) }
    }

    private mutating func list(_ name: String, in folder: String) throws(SystemError) -> OutputManifest? {
        let path = folder + "/" + name
        guard let kind = try Files.kind(of: path) else { return nil }
        if kind == .file, let list = OutputManifest(try Files.read(path)) { return list }
        foreign.append(OutputFolder.Obstacle(path: name, kind: kind))
        return nil
    }
}
