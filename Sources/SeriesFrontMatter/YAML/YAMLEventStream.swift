internal import CYAML

/// libyaml's parser over one text, freed once; the only file that sees libyaml.
@safe
struct YAMLEventStream: ~Copyable {
    /// On the heap, since libyaml keeps a pointer from the parser to itself.
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private var offsets: CharacterOffsets

    /// Passes the stream of the YAML in `source` to `body`, and frees it thereafter.
    static func read<Result>(
        _ source: YAMLSource, _ body: (inout YAMLEventStream) throws -> Result
    ) throws -> Result {
        let offsets = CharacterOffsets(source.bytes, in: source.range)
        return try unsafe source.bytes.withUnsafeBufferPointer { bytes in
            var stream = YAMLEventStream(offsets)
            guard unsafe yaml_parser_initialize(stream.parser) == 1 else { throw stream.syntaxError() }
            unsafe yaml_parser_set_encoding(stream.parser, YAML_UTF8_ENCODING)
            // libyaml keeps this pointer, which is good until the end of this closure, as the stream is.
            let text = unsafe UnsafeBufferPointer(rebasing: bytes[source.range])
            unsafe yaml_parser_set_input_string(stream.parser, text.baseAddress, text.count)
            return try body(&stream)
        }
    }

    private init(_ offsets: CharacterOffsets) {
        unsafe parser = .allocate(capacity: 1)
        // All zeros, which libyaml frees without harm when it could not set the parser up.
        unsafe parser.initialize(to: yaml_parser_t())
        self.offsets = offsets
    }

    deinit {
        unsafe yaml_parser_delete(parser)
        unsafe parser.deinitialize(count: 1)
        unsafe parser.deallocate()
    }

    /// The next step; after the end of the stream there is none to ask for.
    mutating func next() throws(YAMLSyntaxError) -> YAMLEvent {
        var event = unsafe yaml_event_t()
        guard unsafe yaml_parser_parse(parser, &event) == 1 else { throw syntaxError() }
        defer { unsafe yaml_event_delete(&event) }
        let start = unsafe offsets.offset(ofCharacter: event.start_mark.index)
        let end = unsafe offsets.offset(ofCharacter: event.end_mark.index)
        let (kind, anchor, tag) = unsafe Self.content(of: event)
        return YAMLEvent(kind: kind, anchor: anchor, tag: tag, range: start..<max(start, end))
    }

    private static func content(of event: yaml_event_t) -> (YAMLEvent.Kind, anchor: String?, tag: String?) {
        switch unsafe event.type {
        case YAML_STREAM_START_EVENT: return (.streamStart, nil, nil)
        case YAML_DOCUMENT_START_EVENT: return (.documentStart, nil, nil)
        case YAML_DOCUMENT_END_EVENT: return (.documentEnd, nil, nil)
        case YAML_ALIAS_EVENT: return unsafe (.alias(text(event.data.alias.anchor) ?? ""), nil, nil)
        case YAML_SCALAR_EVENT:
            let scalar = unsafe event.data.scalar
            let bytes = unsafe UnsafeBufferPointer(start: scalar.value, count: scalar.length)
            return unsafe (
                .scalar(String(decoding: bytes, as: UTF8.self), style(scalar.style)), text(scalar.anchor),
                text(scalar.tag)
            )
        case YAML_SEQUENCE_START_EVENT:
            let start = unsafe event.data.sequence_start
            return unsafe (.sequenceStart, text(start.anchor), text(start.tag))
        case YAML_MAPPING_START_EVENT:
            let start = unsafe event.data.mapping_start
            return unsafe (.mappingStart, text(start.anchor), text(start.tag))
        case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: return (.collectionEnd, nil, nil)
        default: return (.streamEnd, nil, nil)
        }
    }

    private mutating func syntaxError() -> YAMLSyntaxError {
        let state = unsafe parser.pointee
        let problem = unsafe Self.text(state.problem) ?? "out of memory"
        let context = unsafe Self.text(state.context) ?? ""
        if unsafe state.error == YAML_READER_ERROR {
            // The reader counts bytes, and it reads ahead of the parser: its position is the only one that is right.
            return YAMLSyntaxError(
                problem: problem, context: context,
                offset: offsets.offset(ofByte: unsafe state.problem_offset),
                forbiddenCharacter: unsafe UInt32(truncatingIfNeeded: state.problem_value))
        }
        let offset = unsafe offsets.offset(ofCharacter: state.problem_mark.index)
        let contextOffset = unsafe offsets.offset(ofCharacter: state.context_mark.index)
        return YAMLSyntaxError(
            problem: problem, context: context, offset: offset, contextOffset: context.isEmpty ? nil : contextOffset)
    }

    private static func style(_ style: yaml_scalar_style_t) -> YAMLScalarStyle {
        switch style {
        case YAML_SINGLE_QUOTED_SCALAR_STYLE, YAML_DOUBLE_QUOTED_SCALAR_STYLE: .quoted
        case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: .block
        default: .plain
        }
    }

    private static func text(_ pointer: UnsafePointer<CChar>?) -> String? {
        unsafe pointer.map { unsafe String(cString: $0) }
    }

    private static func text(_ pointer: UnsafePointer<UInt8>?) -> String? {
        unsafe pointer.map { unsafe String(cString: $0) }
    }
}
