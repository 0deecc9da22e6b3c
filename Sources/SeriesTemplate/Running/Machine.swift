import SeriesModel
import SeriesText

/// Runs a program. Total: whatever values it is given, it writes something and ends.
///
/// A value of the wrong type can only come from a getter that breaks its own declaration; it is taken for none.
struct Machine: ~Copyable {
    struct Loop {
        let list: ValueList
        var position = 0
        let item: Int
        let number: Int
        var hasAccepted = false
    }

    private let members: Members
    var writer: ValueWriter
    var slots: [Value]
    private var stack: [Value] = []
    var loops: [Loop] = []
    private var hasAccepted = false
    /// Nil when nothing is remembered.
    let memory: PassageTable?
    /// The number of the loop or include whose passages are remembered, only one at a time: what is inside is part of them.
    var known: Int?
    /// How many loops there are up to that loop; 0 for an include.
    var knownDepth = 0
    /// While a passage is written that is to be remembered: variables below this one come from outside. 0 otherwise.
    var firstOwnSlot: Int32 = 0
    /// Whether an item before that round passed its loop's filter.
    var hasAcceptedBefore = false
    /// Which stretch of a list to show, from 1; nil to only find out how many there are.
    private let pageNumber: Int?
    /// Known once `paginate` has run.
    private(set) var pageCount = 1

    init(
        _ program: Program, model: AnyObject, globals: [Value], writer: consuming ValueWriter, pageNumber: Int? = 1,
        memory: PassageTable? = nil
    ) {
        members = Members(program: program, model: model)
        self.writer = writer
        self.pageNumber = pageNumber
        self.memory = memory
        slots = globals
        slots.reserveCapacity(program.slotCount)
        while slots.count < program.slotCount { slots.append(.none) }
    }

    /// The program, and the model whose members it reads.
    private struct Members {
        let program: Program
        let model: AnyObject
        /// At hand, since what is static is looked for at each use.
        private let noArguments = ArgumentValues([])

        init(program: Program, model: AnyObject) {
            self.program = program
            self.model = model
        }

        func read(_ member: Int32, of object: Handle?) -> Value {
            guard let object else { return .none }
            return program.read(member, of: object, in: model, with: noArguments)
        }
    }

    /// One switch and no calls for what is quick: to save and restore registers would be a tenth of what rendering takes.
    mutating func run(into buffer: inout ByteBuffer) {
        // Held here, since what a machine holds might change, and so would be counted as a reference at each use.
        let members = members
        let program = members.program
        let instructions = program.instructions
        program.text.withRun { text in
            var counter = 0
            // Not one of the machine's own, since all of those are copied to be handed on.
            var accumulator = Value.none
            while counter < instructions.count {
                let instruction = instructions[counter]
                counter += 1
                switch instruction {
                case .text(let offset, let count):
                    buffer.append(text[Int(offset)..<Int(offset) + Int(count)])
                case .print(let printing): writer.write(accumulator, printing, to: &buffer)
                case .printMember(let slot, let member, let printing):
                    noteReading(slot)
                    writer.write(members.read(member, of: slots[Int(slot)].object), printing, to: &buffer)

                case .constant(let index): accumulator = program.constants[Int(index)]
                case .load(let slot):
                    noteReading(slot)
                    accumulator = slots[Int(slot)]
                case .store(let slot): slots[Int(slot)] = accumulator
                case .push: stack.append(accumulator)
                case .get(let member): accumulator = members.read(member, of: accumulator.object)
                case .getFrom(let slot, let member):
                    noteReading(slot)
                    accumulator = members.read(member, of: slots[Int(slot)].object)
                case .ask(let member, let count): accumulator = ask(member, with: Int(count), of: members)
                case .call(let builtin): accumulator = program.call(builtin, of: accumulator)
                case .callWithArgument(let builtin):
                    accumulator = program.call(builtin, of: pop(), with: accumulator)
                case .extraKey(let constant):
                    accumulator = Self.element(of: accumulator, program.constants[Int(constant)])
                case .extraElement: accumulator = Self.element(of: pop(), accumulator)
                case .extraItems: accumulator = Self.items(of: accumulator)
                case .extraText: accumulator = Self.text(of: accumulator)
                case .extraOrNone: if case .extra(let extra) = accumulator, extra.isEmpty { accumulator = .none }
                case .date(let format):
                    if case .date(let date) = accumulator {
                        accumulator = .string(program.formats[Int(format)].string(from: date))
                    }
                case .join(let count): accumulator = joinStack(Int(count))

                case .not: accumulator = .bool(!accumulator.isTrue)
                case .negate: accumulator = Self.difference(.int(0), accumulator)
                case .add: accumulator = Self.sum(pop(), accumulator)
                case .subtract: accumulator = Self.difference(pop(), accumulator)
                case .equal: accumulator = .bool(pop().isEqual(to: accumulator))
                case .notEqual: accumulator = .bool(!pop().isEqual(to: accumulator))
                case .equalTo(let slot): accumulator = .bool(isEqual(pop(), toVariable: slot))
                case .notEqualTo(let slot): accumulator = .bool(!isEqual(pop(), toVariable: slot))
                case .less: accumulator = .bool(pop().isLess(than: accumulator))
                case .lessOrEqual: accumulator = .bool(!accumulator.isLess(than: pop()))
                case .greater: accumulator = .bool(accumulator.isLess(than: pop()))
                case .greaterOrEqual: accumulator = .bool(!pop().isLess(than: accumulator))

                case .jump(let target): counter = Int(target)
                case .jumpIfFalse(let target): if !accumulator.isTrue { counter = Int(target) }
                case .jumpIfTrue(let target): if accumulator.isTrue { counter = Int(target) }
                case .jumpIfNone(let target): if accumulator.isNone { counter = Int(target) }
                case .jumpIfSome(let target): if !accumulator.isNone { counter = Int(target) }
                case .loop(let item, let number, let empty):
                    if !startLoop(over: accumulator, item: Int(item), number: Int(number)) {
                        counter = Int(empty)
                    } else if let end = enterRounds(at: counter, into: &buffer) {
                        counter = end
                    }
                case .next(let body): if goOn(before: counter, into: &buffer) { counter = Int(body) }
                case .accept: if !loops.isEmpty { loops[loops.count - 1].hasAccepted = true }
                case .jumpIfAccepted(let target): if hasAccepted { counter = Int(target) }
                case .paginate:
                    if let known { memory?[known].giveUp() }
                    guard let stretch = takeStretch(of: accumulator) else { return }
                    accumulator = stretch
                case .recall(let firstOwnSlot, let end):
                    if writeKnownInclude(at: counter, firstOwnSlot, end: Int(end), into: &buffer) {
                        counter = Int(end)
                    }
                case .remember: finishInclude(endingAt: counter, in: buffer)
                }
            }
        }
    }

    /// Reads a member of the object on the stack, below so many arguments.
    private mutating func ask(_ member: Int32, with count: Int, of members: Members) -> Value {
        defer { drop(count + 1) }
        let first = stack.count - count
        guard first > 0, case .object(let handle) = stack[first - 1] else { return .none }
        return members.program.read(member, of: handle, in: members.model, with: ArgumentValues(stack[first...]))
    }

    /// Takes values from the stack; one by one, which is quicker than the general way for so few.
    private mutating func drop(_ count: Int) {
        for _ in 0..<min(count, stack.count) { stack.removeLast() }
    }

    private mutating func pop() -> Value {
        stack.popLast() ?? .none
    }

    private mutating func joinStack(_ count: Int) -> Value {
        var text = ""
        for value in stack.suffix(count) { text += value.plainText }
        drop(count)
        return .string(text)
    }

    /// What this page shows of the list on the stack, in stretches of `wanted` items; nil when they were to be counted only.
    private mutating func takeStretch(of wanted: Value) -> Value? {
        var list = ValueList.empty
        if case .list(let whole) = pop() { list = whole }
        var size = 1
        if case .int(let wanted) = wanted { size = min(max(1, wanted), max(1, list.count)) }
        pageCount = max(1, (list.count + size - 1) / size)
        guard let pageNumber else { return nil }
        return .list(list.dropFirst((pageNumber - 1) * size).prefix(size))
    }

    private mutating func startLoop(over value: Value, item: Int, number: Int) -> Bool {
        guard case .list(let list) = value, list.count > 0 else { return false }
        loops.append(Loop(list: list, item: item, number: number))
        bindItem()
        return true
    }

    mutating func advanceLoop() -> Bool {
        let last = loops.count - 1
        guard last >= 0 else { return false }
        loops[last].position += 1
        guard loops[last].position < loops[last].list.count else {
            hasAccepted = loops[last].hasAccepted
            if knownDepth == loops.count { (known, knownDepth) = (nil, 0) }
            loops.removeLast()
            return false
        }
        bindItem()
        return true
    }

    private mutating func bindItem() {
        let last = loops.count - 1
        let position = loops[last].position
        slots[loops[last].item] = loops[last].list[position]
        let number = loops[last].number
        if number >= 0 { slots[number] = .int(loops[last].list.number(at: position)) }
    }

    // MARK: - Values

    private static func items(of value: Value) -> Value {
        if case .extra(let extra) = value { .list(ValueList(extras: extra.items)) } else { value }
    }

    private static func text(of value: Value) -> Value {
        guard case .extra(let extra) = value else { return value }
        return extra.isEmpty ? .none : .string(extra.plainText)
    }

    private static func element(of value: Value, _ key: Value) -> Value {
        guard case .extra(let extra) = value else { return .extra(.none) }
        return .extra(extra[key.plainText])
    }

    /// Stops at the largest and the smallest number, as no page should fail for its arithmetic.
    private static func sum(_ one: Value, _ two: Value) -> Value {
        guard case .int(let one) = one, case .int(let two) = two else { return .int(0) }
        let (sum, hasOverflow) = one.addingReportingOverflow(two)
        return .int(hasOverflow ? (one < 0 ? .min : .max) : sum)
    }

    private static func difference(_ one: Value, _ two: Value) -> Value {
        guard case .int(let one) = one, case .int(let two) = two else { return .int(0) }
        let (difference, hasOverflow) = one.subtractingReportingOverflow(two)
        return .int(hasOverflow ? (one < 0 ? .min : .max) : difference)
    }
}
