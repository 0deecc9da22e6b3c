import SeriesText

/// How the machine remembers passages, and writes those that it knows.
extension Machine {
    // These change nothing, but a method that is not mutating would get a copy of the whole machine at each call.
    @inline(__always)
    mutating func noteReading(_ slot: Int32) {
        if slot < firstOwnSlot { noteReading(ofOuter: slot) }
    }

    @inline(never)
    private mutating func noteReading(ofOuter slot: Int32) {
        if let known { memory?[known].noteReading(Int(slot), slots[Int(slot)]) }
    }

    @inline(never)
    mutating func isEqual(_ value: Value, toVariable slot: Int32) -> Bool {
        let variable = slots[Int(slot)]
        let isEqual = value.isEqual(to: variable)
        guard slot < firstOwnSlot else { return isEqual }
        if case .object(let object) = value, case .object = variable {
            if let known { memory?[known].noteComparison(Int(slot), with: object, isEqual: isEqual) }
        } else {
            noteReading(slot)
        }
        return isEqual
    }

    private mutating func begin(_ key: KnownPassages.Key, _ number: Int, of table: PassageTable, at offset: Int) {
        table[number].begin(key, at: offset)
        firstOwnSlot = table[number].firstOwnSlot
        writer.notes = (table, number)
    }

    private mutating func finish(_ number: Int, isAccepted: Bool, in buffer: borrowing ByteBuffer) {
        memory?[number].finish(isAccepted: isAccepted, buffer)
        firstOwnSlot = 0
        writer.notes = nil
    }

    /// Writes an include that is known, and otherwise gets ready to remember it.
    @inline(never)
    mutating func writeKnownInclude(
        at position: Int, _ firstOwnSlot: Int32, end: Int, into buffer: inout ByteBuffer
    ) -> Bool {
        guard known == nil, let memory else { return false }
        let number = memory.number(at: position, firstOwnSlot: firstOwnSlot, room: 1)
        let key = KnownPassages.Key()
        guard memory[number].start(on: writer.page, slots) else { return false }
        if memory[number].write(key, on: writer.page, slots, to: &buffer) != nil { return true }
        memory[number].end = end
        (known, knownDepth) = (number, 0)
        begin(key, number, of: memory, at: buffer.count)
        return false
    }

    /// Remembers the include that ends at `position`, if that is the one to remember.
    @inline(never)
    mutating func finishInclude(endingAt position: Int, in buffer: borrowing ByteBuffer) {
        guard let known, knownDepth == 0, let memory, memory[known].end == position else { return }
        finish(known, isAccepted: false, in: buffer)
        self.known = nil
    }

    /// More rounds than a list on a page should have.
    private static let mostRounds = 64

    /// Gets ready to remember the rounds of the loop that has started, whose first instruction stands at `body`, and writes
    /// those that are known. Returns where to go on when all of them were.
    @inline(never)
    mutating func enterRounds(at body: Int, into buffer: inout ByteBuffer) -> Int? {
        guard known == nil, let memory, let loop = loops.last else { return nil }
        let rounds = memory.number(at: body, firstOwnSlot: Int32(loop.item), room: Self.mostRounds)
        guard memory[rounds].start(on: writer.page, slots) else { return nil }
        (known, knownDepth) = (rounds, loops.count)
        return passKnownRounds(rounds, of: memory, into: &buffer) ? memory[rounds].end : nil
    }

    /// Writes the rounds that are known, up to the first one that is not, which begins. True when the loop has ended.
    @inline(never)
    private mutating func passKnownRounds(_ rounds: Int, of table: PassageTable, into buffer: inout ByteBuffer) -> Bool
    {
        repeat {
            let last = loops.count - 1
            guard case .object(let item) = slots[loops[last].item] else { return false }
            var key = KnownPassages.Key(item: item)
            if loops[last].number >= 0 { key.number = loops[last].list.number(at: loops[last].position) }
            guard let isAccepted = table[rounds].write(key, on: writer.page, slots, to: &buffer) else {
                begin(key, rounds, of: table, at: buffer.count)
                hasAcceptedBefore = loops[last].hasAccepted
                loops[last].hasAccepted = false
                return false
            }
            if isAccepted { loops[last].hasAccepted = true }
        } while advanceLoop()
        return true
    }

    /// Ends a round of the innermost loop, whose end stands before `position`. True when another one is to run.
    @inline(never)
    mutating func goOn(before position: Int, into buffer: inout ByteBuffer) -> Bool {
        guard let known, knownDepth == loops.count, let memory else { return advanceLoop() }
        memory[known].end = position
        if firstOwnSlot > 0 {
            finish(known, isAccepted: loops[loops.count - 1].hasAccepted, in: buffer)
            if hasAcceptedBefore { loops[loops.count - 1].hasAccepted = true }
        }
        return advanceLoop() && !passKnownRounds(known, of: memory, into: &buffer)
    }
}
