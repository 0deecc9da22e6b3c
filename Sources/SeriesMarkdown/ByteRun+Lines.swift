internal import SeriesText

extension ByteRun {
    /// Hands over each line without its end, as long as `body` wants more.
    func forEachLine(_ body: (ByteRun) -> Bool) {
        var rest = self
        while !rest.isEmpty {
            let line = rest.firstLine
            if !body(line) { return }
            rest = rest[line.count..<rest.count]
            rest = rest[(rest.starts(with: "\r\n") ? 2 : min(1, rest.count))..<rest.count]
        }
    }
}
