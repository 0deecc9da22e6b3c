/// The words that steer a template, with what the reference says about them.
enum Directive: String, CaseIterable, Sendable {
    case `if`
    case `elseif`
    case `else`
    case endif
    case `for`
    case empty
    case endfor
    case paginate
    case endpaginate
    case `let`
    case include
    case extends
    case block
    case endblock

    /// Whether the word has something in parentheses behind it.
    var takesArguments: Bool {
        switch self {
        case .if, .elseif, .for, .paginate, .let, .include, .extends, .block: true
        case .else, .endif, .empty, .endfor, .endpaginate, .endblock: false
        }
    }

    /// The forms in which it is written.
    var forms: [String] {
        switch self {
        case .if: [#"\if(condition)"#, #"\if(let name = optional)"#, #"\if(let name = optional, condition)"#]
        case .elseif: [#"\elseif(condition)"#]
        case .for:
            [
                #"\for(name in list)"#, #"\for(name in list where condition)"#,
                #"\for((index, name) in list.enumerated())"#,
            ]
        case .paginate:
            [#"\paginate(name in list, by: 20)"#, #"\paginate((index, name) in list.enumerated(), by: 20)"#]
        case .let: [#"\let(name = value)"#]
        case .include: [#"\include("template")"#, #"\include("template", name: value)"#]
        case .extends: [#"\extends("template")"#]
        case .block: [#"\block(name)"#]
        case .else, .endif, .empty, .endfor, .endpaginate, .endblock: ["\\" + rawValue]
        }
    }

    var summary: String {
        switch self {
        case .if: "Shows what follows when all conditions hold; `let` unwraps an optional for it."
        case .elseif: "Another condition, tried when those before it did not hold."
        case .else: "What to show when no condition held."
        case .endif: "Ends `\\if`."
        case .for: "Repeats what follows for each item of a list."
        case .empty: "What to show when the list had no item."
        case .endfor: "Ends `\\for`."
        case .paginate: "Repeats what follows for so many items of a list, and makes further pages for the others."
        case .endpaginate: "Ends `\\paginate`."
        case .let: "Gives a value a name, until the end of the surrounding block or file."
        case .include: "Puts another template here; it sees the given values and the page's variables."
        case .extends: "Makes this template fill the blocks of another; stands first in the file."
        case .block: "A place that templates which extend this one can fill; its content is the default."
        case .endblock: "Ends `\\block`."
        }
    }

    /// The word that opens what this one closes.
    var opener: Directive? {
        switch self {
        case .endif: .if
        case .endfor: .for
        case .endpaginate: .paginate
        case .endblock: .block
        default: nil
        }
    }
}
