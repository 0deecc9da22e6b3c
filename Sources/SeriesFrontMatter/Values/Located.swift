package import SeriesModel

/// A value together with where it is written, so that a later stage can point at it.
package struct Located<Value> {
    package var value: Value
    /// In the whole file, not in its front matter alone.
    package var span: SourceSpan

    package init(_ value: Value, at span: SourceSpan) {
        self.value = value
        self.span = span
    }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
