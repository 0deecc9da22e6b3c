/// What orders the parts of a series: a whole number, or that of a section, `4.10`, whose steps count each for itself.
struct PartNumber: Sendable, Hashable {
    private let first: Int
    /// Those behind the first dot.
    private let others: [Int]

    init(_ number: Int) {
        first = number
        others = []
    }

    /// Nil where there are none.
    init?(steps: [Int]) {
        guard let first = steps.first else { return nil }
        self.first = first
        others = Array(steps.dropFirst())
    }
}

extension PartNumber: Comparable {
    /// A chapter comes before its sections: 4 < 4.1 < 4.10 < 10.1.
    static func < (one: PartNumber, other: PartNumber) -> Bool {
        one.first != other.first ? one.first < other.first : one.others.lexicographicallyPrecedes(other.others)
    }
}

extension PartNumber: CustomStringConvertible {
    var description: String { ([first] + others).map(String.init).joined(separator: ".") }

    /// As it stands in front of the name of a file: below ten, a whole number with a zero before it.
    var inFileName: String { others.isEmpty && (0..<10).contains(first) ? "0\(first)" : description }
}
