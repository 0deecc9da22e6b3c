package import SeriesModel

/// A list of values of one type, which costs no more than what it is made of: objects are counted, not stored.
///
/// `prefix`, `dropFirst`, `reversed` and `enumerated` only change how positions map to the stored items.
package struct ValueList: Sendable {
    private enum Storage: Sendable {
        /// Objects whose `index` counts up from 0.
        case objects
        /// Objects with one `index` whose `sub` counts up from 0.
        case parts(index: Int32)
        case indices([Int32])
        case handles([Handle])
        case strings([String])
        case extras([ExtraValue])
        case values([Value])
    }

    private let storage: Storage
    private var first: Int32 = 0
    private var step: Int32 = 1
    private var size: Int32
    private var firstNumber: Int32 = 0
    private var numberStep: Int32 = 1

    private init(_ storage: Storage, first: Int = 0, count: Int) {
        self.storage = storage
        self.first = Int32(clamping: max(0, first))
        size = min(Int32(clamping: max(0, count)), .max - self.first)
    }

    package static let empty = ValueList(.values([]), count: 0)

    /// The objects with these positions in the model, in order.
    package init(objects range: Range<Int>) {
        self.init(.objects, first: range.lowerBound, count: range.count)
    }

    /// The parts of the object at `index`: handles with that index and these as `sub`.
    package init(parts range: Range<Int>, of index: Int) {
        self.init(.parts(index: Int32(clamping: index)), first: range.lowerBound, count: range.count)
    }

    /// The objects with these positions in the model.
    package init(indices: [Int32]) {
        self.init(.indices(indices), count: indices.count)
    }

    package init(handles: [Handle]) {
        self.init(.handles(handles), count: handles.count)
    }

    package init(strings: [String]) {
        self.init(.strings(strings), count: strings.count)
    }

    package init(extras: [ExtraValue]) {
        self.init(.extras(extras), count: extras.count)
    }

    package init(values: [Value]) {
        self.init(.values(values), count: values.count)
    }

    package var count: Int { Int(size) }

    /// The item at `position`, which counts from 0; none when there is no such position.
    package subscript(position: Int) -> Value {
        guard position >= 0, position < count else { return .none }
        let offset = first + step * Int32(position)
        switch storage {
        case .objects: return .object(Handle(index: Int(offset)))
        case .parts(let index): return .object(Handle(index: Int(index), sub: Int(offset)))
        case .indices(let indices): return .object(Handle(index: Int(indices[Int(offset)])))
        case .handles(let handles): return .object(handles[Int(offset)])
        case .strings(let strings): return .string(strings[Int(offset)])
        case .extras(let extras): return .extra(extras[Int(offset)])
        case .values(let values): return values[Int(offset)]
        }
    }

    /// The number that `enumerated()` gave the item at `position`.
    func number(at position: Int) -> Int {
        Int(firstNumber) + Int(numberStep) * position
    }

    func prefix(_ length: Int) -> ValueList {
        var list = self
        list.size = Int32(clamping: max(0, min(length, count)))
        return list
    }

    func dropFirst(_ length: Int) -> ValueList {
        let dropped = Int32(clamping: max(0, min(length, count)))
        var list = self
        list.first += step * dropped
        list.firstNumber += numberStep * dropped
        list.size -= dropped
        return list
    }

    func reversed() -> ValueList {
        guard size > 0 else { return self }
        var list = self
        list.first += step * (size - 1)
        list.firstNumber += numberStep * (size - 1)
        list.step = -step
        list.numberStep = -numberStep
        return list
    }

    /// Numbers the items from 0, in their order now.
    func enumerated() -> ValueList {
        var list = self
        list.firstNumber = 0
        list.numberStep = 1
        return list
    }
}
