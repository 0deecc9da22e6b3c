import Testing

/// A document, and the HTML that it makes in an article.
struct RenderingCase: Sendable, CustomTestStringConvertible {
    let name: String
    let source: String
    /// With `{destination}` where a reference is.
    let html: String

    var testDescription: String { name }
}

extension RenderingCase {
    init(_ name: String, _ source: String, _ html: String) {
        self.init(name: name, source: source, html: html)
    }
}
