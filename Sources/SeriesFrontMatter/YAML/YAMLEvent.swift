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
