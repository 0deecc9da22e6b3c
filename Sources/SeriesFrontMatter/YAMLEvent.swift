/// One step through a YAML document, as libyaml's parser reports it.
struct YAMLEvent {
    enum Kind {
        case streamStart
        case streamEnd
        case documentStart
        case documentEnd
        case alias(String)
        case scalar(String, YAMLScalarStyle)
        case sequenceStart
        case mappingStart
        /// Of a sequence or of a mapping.
        case collectionEnd
    }

    let kind: Kind
    /// The name behind `&`.
    let anchor: String?
    /// The resolved tag, such as `tag:yaml.org,2002:str` for `!!str`.
    let tag: String?
    /// In bytes of the whole file.
    let range: Range<Int>
}

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
