import SeriesModel
import SeriesText

/// A compiled template: instructions, and the tables that their operands point into. Immutable.
struct Program: Sendable {
    let instructions: [Instruction]
    /// The text of all templates of the set, one after the other; shared by its programs.
    let text: [UInt8]
    let constants: [Value]
    let members: [Getter]
    let builtins: [@Sendable (Value, Value) -> Value]
    let formats: [DateFormat]
    /// How many variables there are at once; the first are those of the page.
    let slotCount: Int
}
