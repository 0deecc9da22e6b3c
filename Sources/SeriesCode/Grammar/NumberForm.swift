/// What numbers look like beyond digits, fraction and exponent. Letters and digits behind them belong to them
/// everywhere: `0xFF`, `10u32`, `5n`.
struct NumberForm: Sendable, BitwiseCopyable {
    /// What may stand between digits.
    var separator: UInt8 = 0
    /// `.5`
    var startsWithPoint = false
    /// `1.`
    var endsWithPoint = false
    /// `-5`
    var hasSign = false
    /// The class of letters behind the number where they are a unit: `10px`.
    var unit: CodeClass?
}
