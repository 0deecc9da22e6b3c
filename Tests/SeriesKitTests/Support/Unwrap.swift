struct Missing: Error {}

/// For initialisers, where `#require` cannot stand.
func unwrap<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw Missing() }
    return value
}
