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
