/// The order in which people expect names that hold numbers: `2` before `10`.
package enum NaturalOrder {
    /// Runs of digits compare by value, all else by its bytes; names that differ only in leading zeros compare by bytes,
    /// so that the order is total.
    package static func precedes(_ left: String, _ right: String) -> Bool {
        let one = Array(left.utf8)
        let other = Array(right.utf8)
        var i = 0
        var j = 0
        while i < one.count, j < other.count {
            if one[i].isASCIIDigit, other[j].isASCIIDigit {
                let numberOfOne = digits(one, from: &i)
                let numberOfOther = digits(other, from: &j)
                if numberOfOne.count != numberOfOther.count { return numberOfOne.count < numberOfOther.count }
                if numberOfOne != numberOfOther { return numberOfOne.lexicographicallyPrecedes(numberOfOther) }
            } else {
                if one[i] != other[j] { return one[i] < other[j] }
                i += 1
                j += 1
            }
        }
        if one.count - i != other.count - j { return one.count - i < other.count - j }
        return one.lexicographicallyPrecedes(other)
    }

    /// The run of digits at `index` without leading zeros; moves `index` behind it.
    private static func digits(_ bytes: [UInt8], from index: inout Int) -> ArraySlice<UInt8> {
        let start = index
        while index < bytes.count, bytes[index].isASCIIDigit { index += 1 }
        return bytes[start..<index].drop { $0 == UInt8(ascii: "0") }
    }
}
