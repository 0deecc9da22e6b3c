/// The passages of one program.
final class PassageTable {
    /// Lives as long as this, so that no other takes its place in memory.
    private let program: Program
    /// By the position of a loop's or include's first instruction, where it stands among `known`, once it was met.
    private var numbers: [Int?]
    private var known: [KnownPassages] = []

    init(_ program: Program) {
        self.program = program
        numbers = Array(repeating: nil, count: program.instructions.count)
    }

    /// The number of the loop or include that starts at `position`. Variables from `firstOwnSlot` on are its own, and there
    /// is room for so many of its passages.
    func number(at position: Int, firstOwnSlot: Int32, room: Int) -> Int {
        if let number = numbers[position] { return number }
        numbers[position] = known.count
        known.append(KnownPassages(firstOwnSlot: firstOwnSlot, room: room))
        return known.count - 1
    }

    /// What is known of the loop or include with that number. Used in place: to hand it around would be a copy.
    subscript(number: Int) -> KnownPassages {
        _read { yield known[number] }
        _modify { yield &known[number] }
    }
}
