internal import SeriesText

/// Paths below an output folder: `a/b/index.html`.
package enum OutputPath {
    /// Whether `path` stays in the folder: relative, and no empty, `.` or `..` step in it.
    package static func isInside(_ path: String) -> Bool {
        path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { $0 != "" && $0 != "." && $0 != ".." }
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
