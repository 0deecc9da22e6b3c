extension String {
    /// As `==`, by bytes: to Swift, an `é` of one character is one of two; to file systems, servers and browsers it is not.
    package func hasSameBytes(as other: String) -> Bool { withRun { one in other.withRun { one == $0 } } }

    /// As `hasSuffix`, by bytes: the standard library's compares characters backwards, which takes a hundred times as long
    /// and shows over the paths of ten thousand files.
    package func ends(with suffix: String) -> Bool {
        withRun { text in
            suffix.withRun { suffix in
                suffix.count <= text.count && text[text.count - suffix.count..<text.count] == suffix
            }
        }
    }

    /// As `hasPrefix`, by bytes: behind the `/` of `a/`, a combining mark would make another character of it.
    package func begins(with prefix: String) -> Bool {
        withRun { text in prefix.withRun { prefix in prefix.count <= text.count && text[0..<prefix.count] == prefix } }
    }

    /// What stands behind the bytes of `start`, with which the text begins.
    package func dropping(_ start: String) -> String {
        withRun { $0[start.utf8.count..<$0.count].text }
    }

    /// The path of a folder without the `/` at its end.
    package var withoutSlash: String {
        utf8.last == UInt8(ascii: "/") ? String(Substring(utf8.dropLast())) : self
    }

    /// The steps of a path.
    package var steps: [String] {
        utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    }

    /// The path of a folder or file without its last step, with the `/` at its end; empty when there is one step only.
    package var parentFolder: String {
        withRun { $0[0..<$0.startOfLastStep].text }
    }

    /// The last step of a path.
    package var lastStep: String {
        withRun { $0[$0.startOfLastStep..<$0.count].text }
    }
}

extension ByteRun {
    fileprivate var startOfLastStep: Int {
        var start = count
        while start > 0, self[start - 1] != UInt8(ascii: "/") { start -= 1 }
        return start
    }
}
