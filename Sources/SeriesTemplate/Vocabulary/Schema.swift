internal import SeriesText

/// What templates may say about the caller's model: its types, and which variables each kind of page has.
///
/// The one table that the checker uses and that the help and the reference are printed from.
package struct Schema<Model: AnyObject & Sendable>: Sendable {
    package let objects: [ObjectType<Model>]
    package let entries: [EntryPoint]

    package init(objects: [ObjectType<Model>], entries: [EntryPoint]) {
        self.objects = objects
        self.entries = entries
    }
}

/// A type of objects with named members.
package struct ObjectType<Model: AnyObject & Sendable>: Sendable {
    package let name: String
    /// One sentence for people who write templates.
    package let summary: String
    package let members: [Member<Model>]

    package init(_ name: String, _ summary: String, members: [Member<Model>]) {
        self.name = name
        self.summary = summary
        self.members = members
    }
}

/// One member of an object type, and how it is read from the model.
package struct Member<Model: AnyObject & Sendable>: Sendable {
    package let name: String
    /// Nil for a property.
    package let parameters: [MemberParameter]?
    package let type: TemplateType
    /// One sentence for people who write templates.
    package let summary: String
    let get: Getter

    /// A member whose value `get` reads; the value must be of the given type, or `.none` when that is optional.
    ///
    /// `get` should capture nothing: it gets the model and the object's handle, and both are all it may need.
    package init(
        _ name: String, _ type: TemplateType, _ summary: String,
        get: @escaping @Sendable (_ model: Model, _ object: Handle) -> Value
    ) {
        self.name = name
        parameters = nil
        self.type = type
        self.summary = summary
        // The type is forgotten here once, so that the interpreter is no generic code. It is safe because a compiled
        // template is handed out only together with its `Model`, and called only with one.
        self.get = Getter { model, object, _ in get(unsafe unsafeDowncast(model, to: Model.self), object) }
    }

    /// A member that is called with arguments, which have the types of `parameters`.
    package init(
        _ name: String, _ parameters: [MemberParameter], _ type: TemplateType, _ summary: String,
        get: @escaping @Sendable (_ model: Model, _ object: Handle, _ arguments: ArgumentValues) -> Value
    ) {
        self.name = name
        self.parameters = parameters
        self.type = type
        self.summary = summary
        self.get = Getter { model, object, arguments in
            get(unsafe unsafeDowncast(model, to: Model.self), object, arguments)
        }
    }
}

/// What stands between the parentheses of a member that is called.
package struct MemberParameter: Sendable, Hashable {
    /// What stands in front of the value; nil for nothing.
    package let label: String?
    package let type: TemplateType

    package init(_ type: TemplateType) {
        self.init(nil, type)
    }

    package init(_ label: String?, _ type: TemplateType) {
        self.label = label
        self.type = type
    }
}

/// The values that a member is called with.
package struct ArgumentValues: Sendable {
    private let values: ArraySlice<Value>

    init(_ values: ArraySlice<Value>) {
        self.values = values
    }

    /// The value of the parameter at `position`, which counts from 0; none where there is no such.
    package subscript(position: Int) -> Value {
        position < values.count ? values[values.startIndex + position] : .none
    }
}

/// Reads a member of the object with that handle from the model; what takes no arguments gets none.
///
/// An object rather than a bare closure, so that `Program` can call it without counting references: all threads use the
/// same few getters, and would wait for each other at their counters.
final class Getter: Sendable {
    let read: @Sendable (_ model: AnyObject, _ object: Handle, _ arguments: ArgumentValues) -> Value

    init(_ read: @escaping @Sendable (_ model: AnyObject, _ object: Handle, _ arguments: ArgumentValues) -> Value) {
        self.read = read
    }
}

/// A variable that a page gives to its template and to everything the template includes.
package struct Variable: Sendable, Hashable {
    package let name: String
    package let type: TemplateType
    /// One sentence for people who write templates.
    package let summary: String

    package init(_ name: String, _ type: TemplateType, _ summary: String) {
        self.name = name
        self.type = type
        self.summary = summary
    }
}

/// A kind of page, and so a template that the generator itself renders.
package struct EntryPoint: Sendable, Hashable {
    /// The template's file name, which also decides the language it is escaped for: `article.html`. With a `/` at its end,
    /// it is a folder, and each file in there such a template.
    package let template: String
    /// One sentence for people who write templates.
    package let summary: String
    /// Their values are given to `render` in this order.
    package let variables: [Variable]
    /// The last of the variables, which tells of the pages that `\paginate` makes; nil where there is always one page,
    /// and so no `\paginate`.
    package let pages: Variable?

    package init(_ template: String, _ summary: String, variables: [Variable], pages: Variable? = nil) {
        self.template = template
        self.summary = summary
        self.variables = variables + [pages].compactMap(\.self)
        self.pages = pages
    }

    /// One for each template that this one stands for, `names` being those of all templates, in order.
    func expanded(among names: [String]) -> [EntryPoint] {
        guard isFolder else { return [self] }
        return names.filter { $0.begins(with: template) }.map { name in
            EntryPoint(name, summary, variables: Array(variables.dropLast(pages == nil ? 0 : 1)), pages: pages)
        }
    }

    var isFolder: Bool { template.ends(with: "/") }
}
