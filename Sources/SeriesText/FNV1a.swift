/// The hash FNV-1a of 64 bits: the same on each machine and in each run, unlike `Hasher`. Not for anything that somebody
/// would forge.
public struct FNV1a: Sendable, Hashable {
    /// What stands for all that was added.
    public var value: UInt64 = 0xCBF2_9CE4_8422_2325

    /// Of nothing yet.
    @inlinable public init() {}

    /// Adds a byte, or for speed eight of them at once.
    @inlinable public mutating func add(_ word: UInt64) {
        value = (value ^ word) &* 0x100_0000_01B3
    }
}
