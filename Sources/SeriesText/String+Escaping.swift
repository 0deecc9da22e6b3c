extension String {
    /// As it stands in `context`.
    package func escaped(for context: EscapingContext) -> String {
        var buffer = ByteBuffer(capacity: utf8.count)
        buffer.append(self, escapedFor: context)
        return buffer.text
    }
}
