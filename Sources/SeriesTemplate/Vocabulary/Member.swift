/// One member of an object type, and how it is read from the model.
package struct Member<Model: AnyObject & Sendable>: Sendable {
    package let name: String
    /// Nil for a property.
    package let parameters: [MemberParameter]?
    package let type: TemplateType
    /// One sentence for people who write templates.
    package let summary: String
    /// Of an Extra, the keys that it never has, as they have meanings of their own.
    let absentKeys: Set<String>
    let get: Getter

    /// A member whose value `get` reads; the value must be of the given type, or `.none` when that is optional.
    ///
    /// `get` should capture nothing: it gets the model and the object's handle, and both are all it may need.
    package init(
        _ name: String, _ type: TemplateType, _ summary: String, absentKeys: Set<String> = [],
        get: @escaping @Sendable (_ model: Model, _ object: Handle) -> Value
    ) {
        self.name = name
        parameters = nil
        self.type = type
        self.summary = summary
        self.absentKeys = absentKeys
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
        absentKeys = []
        self.get = Getter { model, object, arguments in
            get(unsafe unsafeDowncast(model, to: Model.self), object, arguments)
        }
    }
}
