/// A type of objects with named members.
package struct ObjectType<Model: AnyObject & Sendable>: Sendable {
    let untyped: Vocabulary.Object

    /// `summary` is one sentence for people who write templates.
    package init(_ name: String, _ summary: String, members: [Member<Model>]) {
        untyped = Vocabulary.Object(name: name, summary: summary, members: members.map { $0.untyped })
    }
}
