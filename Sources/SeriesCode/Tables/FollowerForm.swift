/// `Followers` as the scanner asks for them.
struct FollowerForm: Sendable, BitwiseCopyable {
    /// Whether the word needs one of the marks or another word behind it; else none of the marks may stand there.
    private(set) var needsOne = false
    /// A bit for each byte of ASCII.
    private var marks: (UInt64, UInt64) = (0, 0)

    /// For words that mean the same before everything.
    static let anything = FollowerForm(.anything)

    init(_ followers: Followers) {
        switch followers {
        case .anything: break
        case .allBut(let marks): add(marks)
        case .words(or: let marks):
            needsOne = true
            add(marks)
        }
    }

    private mutating func add(_ marks: String) {
        for mark in marks.utf8 {
            if mark < 64 { self.marks.0 |= 1 << mark } else { self.marks.1 |= 1 << (mark & 63) }
        }
    }

    func hasMark(_ byte: UInt8) -> Bool {
        switch byte {
        case ..<64: marks.0 >> byte & 1 == 1
        case ..<128: marks.1 >> (byte & 63) & 1 == 1
        default: false
        }
    }
}
