internal import SeriesText

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Paths below an output folder: `a/b/index.html`.
package enum OutputPath {
    /// Whether `path` stays in the folder and out of a repository in it: relative, no empty, `.` or `..` step, and no `.git`.
    package static func isInside(_ path: String) -> Bool {
        path.withRun { $0.endOfStep(where: isNoName) } == nil && RepositoryName.end(in: path) == nil
    }

    /// Nothing, `.` and `..`.
    private static func isNoName(_ step: ByteRun) -> Bool {
        step.count <= 2 && step.prefix { $0 == UInt8(ascii: ".") }.count == step.count
    }

    /// How many bytes file systems take for a name.
    package static let longestName = 255

    /// How many bytes the path of a file in the folder `root` may have: the system takes it only together with that of the
    /// folder, and ends it with a NUL. While a file is written, its name is a little longer.
    package static func longestPath(in root: String) -> Int {
        Int(PATH_MAX) - 1 - (root.utf8.count + 1) - TemporaryNames.extraLength
    }

    /// Where the first name in `path` ends that no file system takes, in bytes from the start.
    package static func endOfTooLongName(in path: String) -> Int? {
        // Most paths as a whole are shorter than a name may be.
        if path.utf8.count <= longestName { return nil }
        return path.withRun { $0.endOfStep { $0.count > longestName } }
    }

    /// Whether the system takes no such file in the folder `root`.
    static func isTooLong(_ path: String, in root: String) -> Bool {
        path.utf8.count > longestPath(in: root) || endOfTooLongName(in: path) != nil
    }

    /// The folders above `path`, outermost first: `a`, `a/b`.
    package static func folders(above path: String) -> [String] {
        path.withRun { path in
            var folders: [String] = []
            var start = 0
            while let slash = path.firstIndex(of: UInt8(ascii: "/"), from: start) {
                folders.append(path[0..<slash].text)
                start = slash + 1
            }
            return folders
        }
    }
}

extension String {
    /// A path that is the same for all that disks of macOS and Windows take for one: `A/b` is `a/b`.
    package var withoutCase: String {
        let upperCase = UInt8(ascii: "A")...UInt8(ascii: "Z")
        let isWithout = withRun { path in
            (0..<path.count).allSatisfy { path[$0] < 0x80 && !upperCase.contains(path[$0]) }
        }
        return isWithout ? self : lowercased()
    }
}
