extension ByteRun {
    /// Where the first step of a path ends that is sought, in bytes from the start; nil when there is none. What stands
    /// between two slashes is a step, be it nothing.
    package func endOfStep(where isSought: (ByteRun) -> Bool) -> Int? {
        var start = 0
        while true {
            let end = firstIndex(of: UInt8(ascii: "/"), from: start) ?? count
            if isSought(self[start..<end]) { return end }
            if end == count { return nil }
            start = end + 1
        }
    }
}
