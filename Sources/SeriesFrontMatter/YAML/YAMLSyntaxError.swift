/// Where libyaml gave up, and why, in its own words.
struct YAMLSyntaxError: Error {
    /// A word of what is wrong, such as "did not find expected key".
    var problem: String
    /// What it was doing, such as "while parsing a block mapping".
    var context: String
    /// Where the problem is, in bytes of the whole file.
    var offset: Int
    /// Where that which it was reading begins, in bytes of the whole file.
    var contextOffset: Int?
    /// The character that may not stand there, for a text that is no YAML at all.
    var forbiddenCharacter: UInt32?
}
