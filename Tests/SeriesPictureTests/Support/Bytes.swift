/// `number` in `count` bytes, the highest first.
func big(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).reversed().map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
}

/// `number` in `count` bytes, the lowest first.
func little(_ number: Int, _ count: Int) -> [UInt8] { big(number, count).reversed() }

func ascii(_ text: String) -> [UInt8] { Array(text.utf8) }

func zeros(_ count: Int) -> [UInt8] { Array(repeating: 0, count: count) }

/// One piece behind the other. The compiler takes its time over long sums of arrays.
func joined(_ pieces: [UInt8]...) -> [UInt8] { pieces.reduce(into: []) { $0 += $1 } }
