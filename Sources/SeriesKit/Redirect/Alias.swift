/// An address that leads to a page beside its own.
struct Alias: Sendable {
    let address: Address
    /// The text whose author asks for it.
    let text: Int
}
