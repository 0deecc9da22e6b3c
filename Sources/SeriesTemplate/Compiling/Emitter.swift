import SeriesModel
import SeriesText

/// Collects the instructions of a program and its tables.
struct Emitter {
    private(set) var instructions: [Instruction] = []
    private var constants: [Value] = []
    private var getters: [Getter] = []
    private var builtins: [BuiltinFunction] = []
    private var formats: [DateFormat] = []
    private var builtinPositions: [Int: Int32] = [:]
    /// Instructions before this one may be jumped over, so that none behind it may be joined with them.
    private var barrier = 0

    var count: Int { instructions.count }

    mutating func emit(_ instruction: Instruction) {
        if instructions.count > barrier, let last = instructions.last, let joined = Self.join(last, instruction) {
            instructions[instructions.count - 1] = joined
        } else {
            instructions.append(instruction)
        }
    }

    private static func join(_ first: Instruction, _ second: Instruction) -> Instruction? {
        switch (first, second) {
        case (.load(let slot), .get(let member)): .getFrom(slot: slot, member: member)
        case (.load(let slot), .equal): .equalTo(slot: slot)
        case (.load(let slot), .notEqual): .notEqualTo(slot: slot)
        case (.getFrom(let slot, let member), .print(let printing)): .printMember(slot: slot, member: member, printing)
        case (.text(let offset, let count), .text(let next, let more)) where offset + count == next:
            .text(offset: offset, count: count + more)
        default: nil
        }
    }

    // MARK: Jumps

    /// A jump whose target is not known yet.
    struct Jump {
        fileprivate let position: Int
        fileprivate let make: (_ target: Int32) -> Instruction
    }

    /// Emits a jump that has to `land`.
    mutating func emitJump(_ make: @escaping (_ target: Int32) -> Instruction) -> Jump {
        instructions.append(make(-1))
        return Jump(position: instructions.count - 1, make: make)
    }

    /// Makes the jump go to the next instruction that is emitted.
    mutating func land(_ jump: Jump) {
        barrier = instructions.count
        instructions[jump.position] = jump.make(Int32(instructions.count))
    }

    /// The position of the next instruction, as the target of a jump back.
    mutating func label() -> Int32 {
        barrier = instructions.count
        return Int32(instructions.count)
    }

    /// Forgets the instructions behind `count`, to which nothing jumps.
    mutating func rollBack(to count: Int) {
        instructions.removeLast(instructions.count - count)
        barrier = count
    }

    /// Whether an instruction from the position `start` on reads a variable in one of these slots.
    func reads(_ slots: Set<Int32>, from start: Int) -> Bool {
        instructions[start...].contains { instruction in
            switch instruction {
            case .load(let slot), .getFrom(let slot, _), .equalTo(let slot), .notEqualTo(let slot): slots.contains(slot)
            default: false
            }
        }
    }

    // MARK: Tables

    mutating func constant(_ value: Value) -> Int32 {
        constants.append(value)
        return Int32(constants.count - 1)
    }

    mutating func member(_ member: Vocabulary.Member) -> Int32 {
        if let position = getters.firstIndex(where: { $0 === member.get }) { return Int32(position) }
        getters.append(member.get)
        return Int32(getters.count - 1)
    }

    /// `index` is the member's position in `BuiltinMember.all`.
    mutating func builtin(_ index: Int) -> Int32 {
        if let position = builtinPositions[index] { return position }
        builtins.append(BuiltinFunction(BuiltinMember.all[index].apply))
        builtinPositions[index] = Int32(builtins.count - 1)
        return Int32(builtins.count - 1)
    }

    mutating func format(_ format: DateFormat) -> Int32 {
        if let position = formats.firstIndex(of: format) { return Int32(position) }
        formats.append(format)
        return Int32(formats.count - 1)
    }

    func program(text: [UInt8], slotCount: Int, pagination: SourcePlace?) -> Program {
        Program(
            instructions: instructions, text: text, constants: constants, getters: getters, builtins: builtins,
            formats: formats, slotCount: slotCount, pagination: pagination)
    }
}
