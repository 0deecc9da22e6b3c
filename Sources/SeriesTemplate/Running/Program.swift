import SeriesModel
import SeriesText

/// A compiled template: instructions, and the tables that their operands point into. Immutable.
@safe final class Program: Sendable {
    let instructions: [Instruction]
    /// The text of all templates of the set, one after the other; shared by its programs.
    let text: [UInt8]
    let constants: [Value]
    /// Never read: they keep alive what `members` and `builtins` point to.
    private let getters: [Getter]
    private let functions: [BuiltinFunction]
    /// The same, for calls without reference counting.
    private let members: [Unmanaged<Getter>]
    private let builtins: [Unmanaged<BuiltinFunction>]
    let formats: [DateFormat]
    /// How many variables there are at once; the first are those of the page.
    let slotCount: Int
    /// The `\paginate` that spreads one of its lists over pages; nil when there is none.
    let pagination: SourcePlace?

    init(
        instructions: [Instruction], text: [UInt8], constants: [Value], getters: [Getter],
        builtins: [BuiltinFunction], formats: [DateFormat], slotCount: Int, pagination: SourcePlace?
    ) {
        self.instructions = instructions
        self.text = text
        self.constants = constants
        self.getters = getters
        unsafe members = getters.map { unsafe Unmanaged.passUnretained($0) }
        functions = builtins
        unsafe self.builtins = builtins.map { unsafe Unmanaged.passUnretained($0) }
        self.formats = formats
        self.slotCount = slotCount
        self.pagination = pagination
    }

    /// The value of a member of the object with that handle.
    func read(_ member: Int32, of object: Handle, in model: AnyObject, with arguments: ArgumentValues) -> Value {
        unsafe members[Int(member)]._withUnsafeGuaranteedRef { $0.read(model, object, arguments) }
    }

    /// What a built-in member of `value` gives; without a parameter, the argument is `.none`.
    func call(_ builtin: Int32, of value: Value, with argument: Value = .none) -> Value {
        unsafe builtins[Int(builtin)]._withUnsafeGuaranteedRef { $0.apply(value, argument) }
    }
}
