import Testing

/// A document, and the HTML that it makes in an article.
struct RenderingCase: Sendable, CustomTestStringConvertible {
    let name: String
    let source: String
    /// With `{destination}` where a reference is.
    let html: String

    var testDescription: String { name }

    init(_ name: String, _ source: String, _ html: String) {
        self.name = name
        self.source = source
        self.html = html
    }
}
