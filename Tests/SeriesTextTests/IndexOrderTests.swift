import Foundation
import Testing

@testable import SeriesText

@Suite struct IndexOrderTests {
    @Test(arguments: [
        ["Ähre", "apple", "ärger", "Eel", "élan", "zebra"], ["lamp", "Łódź", "mud"], ["n\u{303}a", "ñb", "nc"],
        ["2 years", "10 years", "a"], ["strasse", "straße", "strasse 2", "Strauß"], ["odd", "Œuvre", "of"],
        ["Resume", "resume", "résumé", "resumed"], ["Z", "Σ", "日本"], ["ısı", "İstanbul", "istanbul b"],
    ])
    func sorts(names: [String]) {
        for mixed in [names, names.reversed()] { #expect(IndexOrder.order(of: mixed).map { mixed[$0] } == names) }
    }

    /// Unicode's own decomposition says the same of each letter that it takes apart.
    @Test func marksAreThoseOfUnicode() {
        for value: UInt32 in Array(0xC0...0x24F) + Array(0x1E00...0x1EFF) {
            guard let scalar = Unicode.Scalar(value), scalar.properties.isLowercase else { continue }
            let parts = String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars
            guard parts.count > 1, let letter = parts.first, letter.isASCII else { continue }
            let plain = IndexOrder.plain(String(scalar))
            #expect(plain == String(letter) || value > 0x17F && plain == String(scalar))
        }
    }
}
