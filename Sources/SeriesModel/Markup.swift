/// HTML that is safe to put into a page as it is, with gaps for what was not known when it was written.
package struct Markup: Sendable, Hashable {
    /// What goes before the byte at `offset`, or in the place of the bytes from there on.
    package struct Gap: Sendable, Hashable {
        package let offset: Int
        /// Behind the bytes that are left out; `offset` when there are none.
        package let end: Int
        package let filling: Filling

        package init(offset: Int, _ filling: Filling) {
            self.offset = offset
            end = offset
            self.filling = filling
        }

        package init(instead range: Range<Int>, _ filling: Filling) {
            offset = range.lowerBound
            end = range.upperBound
            self.filling = filling
        }
    }

    package enum Filling: Sendable, Hashable {
        /// What a link to something of our own looks like depends on the page that shows the markup, so that its address
        /// stays a value until then.
        case address(SiteURL)
        /// The same on every page.
        case html(String)
    }

    /// UTF-8.
    package let bytes: [UInt8]
    /// In ascending order of their offsets, none inside what another leaves out; those of the same offset in the order in
    /// which they are written.
    package let gaps: [Gap]

    package init(bytes: [UInt8], gaps: [Gap] = []) {
        self.bytes = bytes
        self.gaps = gaps
    }

    package static let empty = Markup(bytes: [])

    package var isEmpty: Bool { bytes.isEmpty && gaps.isEmpty }
}
