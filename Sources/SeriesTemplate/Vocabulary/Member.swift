/// One member of an object type, and how it is read from the model.
package struct Member<Model: AnyObject & Sendable>: Sendable {
    let untyped: Vocabulary.Member

    /// A member whose value `get` reads; the value must be of the given type, or `.none` when that is optional.
    ///
    /// `summary` is one sentence for people who write templates. `absentKeys` are those that an Extra never has, as they
    /// have meanings of their own. `get` should capture nothing: it gets the model and the object's handle, and both are
    /// all it may need.
    package init(
        _ name: String, _ type: TemplateType, _ summary: String, absentKeys: Set<String> = [],
        get: @escaping @Sendable (_ model: Model, _ object: Handle) -> Value
    ) {
        // The type is forgotten here once, so that the interpreter is no generic code. It is safe because a compiled
        // template is handed out only together with its `Model`, and called only with one.
        untyped = Vocabulary.Member(
            name: name, parameters: nil, type: type, summary: summary, absentKeys: absentKeys,
            get: Getter { model, object, _ in get(unsafe unsafeDowncast(model, to: Model.self), object) })
    }

    /// A member that is called with arguments, which have the types of `parameters`.
    package init(
        _ name: String, _ parameters: [MemberParameter], _ type: TemplateType, _ summary: String,
        get: @escaping @Sendable (_ model: Model, _ object: Handle, _ arguments: ArgumentValues) -> Value
    ) {
        untyped = Vocabulary.Member(
            name: name, parameters: parameters, type: type, summary: summary, absentKeys: [],
            get: Getter { model, object, arguments in
                get(unsafe unsafeDowncast(model, to: Model.self), object, arguments)
            })
    }
}
