/// One step of a compiled template.
///
/// Most work on one value, the accumulator; what needs a second one takes it from a stack. All operands are numbers:
/// offsets into the text, slots of variables, positions in the tables of the program.
enum Instruction: Sendable, Hashable {
    /// Copies bytes of the templates' text.
    case text(offset: Int32, count: Int32)
    case constant(Int32)
    case load(slot: Int32)
    case store(slot: Int32)
    /// Puts the accumulator on the stack.
    case push
    /// Reads a member of the object in the accumulator.
    case get(member: Int32)
    /// `load` and `get` in one.
    case getFrom(slot: Int32, member: Int32)
    /// Reads a member of the object on the stack with the arguments above it.
    case ask(member: Int32, arguments: Int32)
    /// A built-in member of the accumulator, without arguments.
    case call(builtin: Int32)
    /// A built-in member of the value on the stack, with the accumulator as its argument.
    case callWithArgument(builtin: Int32)
    /// The value under a key that is a constant.
    case extraKey(constant: Int32)
    /// The value under the key in the accumulator, of the Extra on the stack.
    case extraElement
    /// What a loop over an Extra walks.
    case extraItems
    /// The text of an Extra, or none when it is empty.
    case extraText
    /// Makes nothing of an Extra that is empty.
    case extraOrNone
    case date(format: Int32)
    /// A text of so many values on the stack, in order.
    case join(count: Int32)
    case not
    case negate
    case add
    case subtract
    case equal
    case notEqual
    /// `load` and `equal` in one: whether the value on the stack is that of the variable.
    case equalTo(slot: Int32)
    /// `load` and `notEqual` in one.
    case notEqualTo(slot: Int32)
    /// Whether the value on the stack is less than the accumulator.
    case less
    case lessOrEqual
    case greater
    case greaterOrEqual
    case print(Printing)
    /// `getFrom` and `print` in one.
    case printMember(slot: Int32, member: Int32, Printing)
    case jump(Int32)
    case jumpIfFalse(Int32)
    case jumpIfTrue(Int32)
    case jumpIfNone(Int32)
    case jumpIfSome(Int32)
    /// Starts a loop over the list in the accumulator, or jumps when it is empty. `number` is a slot, or -1.
    case loop(item: Int32, number: Int32, empty: Int32)
    /// Leaves of the list on the stack what this page shows, when the accumulator says how many items that are.
    case paginate
    /// Goes on with the next item at `body`; behind the last one, ends the loop.
    case next(body: Int32)
    /// Notes that the innermost loop had an item that passed its filter.
    case accept
    /// Jumps when the loop that ended last had such an item.
    case jumpIfAccepted(Int32)
    /// Writes the include that starts here as on the page before and jumps to `end`, if it would be the same.
    case recall(firstOwnSlot: Int32, end: Int32)
    /// Stands in front of that end: what was written since then may be remembered.
    case remember
}
