internal import SeriesText

/// Steps through folders, by text alone.
enum RelativePath {
    /// Where `path` leads from `folder` (empty, or ending with `/`); nil when it leads above the top.
    static func resolve(_ path: String, from folder: String) -> String? {
        if !path.isEmpty, !hasSpecialStep(path) { return folder + path }
        return (folder + path).withRun { whole in
            var steps: [ByteRun] = []
            var namesFolder = true
            var start = 0
            while start <= whole.count {
                let end = whole.firstIndex(of: UInt8(ascii: "/"), from: start) ?? whole.count
                let step = whole[start..<end]
                start = end + 1
                let leadsUp = step.count == 2 && step.starts(with: "..")
                namesFolder = leadsUp || step.isEmpty || step.count == 1 && step.starts(with: ".")
                if leadsUp {
                    if steps.popLast() == nil { return nil }
                } else if !namesFolder {
                    steps.append(step)
                }
            }
            var resolved = ByteBuffer(capacity: whole.count)
            for step in steps {
                if resolved.count > 0 { resolved.append(byte: UInt8(ascii: "/")) }
                resolved.append(step)
            }
            if namesFolder, !steps.isEmpty { resolved.append(byte: UInt8(ascii: "/")) }
            return resolved.text
        }
    }

    /// Whether there may be a step that is empty or made of dots.
    private static func hasSpecialStep(_ path: String) -> Bool {
        path.withRun { path in
            var previous = UInt8(ascii: "/")
            for index in 0..<path.count {
                let byte = path[index]
                if previous == UInt8(ascii: "/"), byte == previous || byte == UInt8(ascii: ".") { return true }
                previous = byte
            }
            return false
        }
    }

    /// The way from `folder` to `path`, both from the same top on: `../b.md`.
    static func from(_ folder: String, to path: String) -> String {
        var here = folder.steps[...]
        var there = path.steps[...]
        let isFolder = path.ends(with: "/")
        while isFolder || there.count > 1, let one = here.first, one == there.first {
            here.removeFirst()
            there.removeFirst()
        }
        if there.isEmpty { return here.isEmpty ? "./" : String(repeating: "../", count: here.count) }
        return String(repeating: "../", count: here.count) + there.joined(separator: "/") + (isFolder ? "/" : "")
    }
}
