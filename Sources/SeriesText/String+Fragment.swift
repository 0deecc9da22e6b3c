extension String {
    /// An id as it stands behind the `#` of a URL: one way for all links, so that two to one place are the same.
    package var asURLFragment: String {
        var buffer = ByteBuffer(capacity: utf8.count)
        buffer.append(self, escapedFor: .urlFragment)
        return buffer.text
    }
}
