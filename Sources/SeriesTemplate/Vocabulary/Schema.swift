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
