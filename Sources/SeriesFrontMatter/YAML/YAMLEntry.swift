/// A key of a map and what stands under it.
package struct YAMLEntry: Sendable, Hashable {
    package let key: String
    package let keyRange: Range<Int>
    package let value: YAMLNode

    package init(key: String, keyRange: Range<Int>, value: YAMLNode) {
        self.key = key
        self.keyRange = keyRange
        self.value = value
    }
}
