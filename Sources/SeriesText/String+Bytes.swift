extension String {
    /// As `hasSuffix`, by bytes: the standard library's compares characters backwards, which takes a hundred times as long
    /// and shows over the paths of ten thousand files.
    package func ends(with suffix: String) -> Bool {
        withRun { text in
            suffix.withRun { suffix in
                suffix.count <= text.count && text[text.count - suffix.count..<text.count] == suffix
            }
        }
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
