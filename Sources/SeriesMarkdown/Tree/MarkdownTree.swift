internal import CCmark
internal import CParserMemory
internal import SeriesText

/// A document as libcmark reads it. A tree is parsed here, owned here and freed here.
///
/// Nodes are pointers into the tree and valid while it lives; none of them leaves this module.
@safe struct MarkdownTree: ~Copyable {
    private let document: OpaquePointer

    /// Parses CommonMark, keeping count of the lines in code spans; nil only when libcmark gives no tree. What is not
    /// UTF-8 becomes U+FFFD.
    init?(_ source: ByteRun) {
        parser_memory_enter()
        guard let parsed = unsafe Self.parse(source) else {
            parser_memory_leave()
            return nil
        }
        unsafe document = parsed
    }

    deinit {
        // The nodes need not be freed one by one: they go with the memory.
        parser_memory_leave()
    }

    private static func parse(_ source: ByteRun) -> OpaquePointer? {
        guard let parser = unsafe cmark_parser_new_with_mem(CMARK_OPT_SOURCEPOS, allocator) else { return nil }
        defer { unsafe cmark_parser_free(parser) }
        unsafe source.buffer.withMemoryRebound(to: CChar.self) { text in
            unsafe cmark_parser_feed(parser, text.baseAddress, text.count)
        }
        return unsafe cmark_parser_finish(parser)
    }

    /// What a reference by name, such as `&auml;`, stands for; nil for a name that nobody knows. In memory of its own, which
    /// is given back at once: a document may hold any number of them.
    static func character(_ reference: ByteRun) -> String? {
        let document = unsafe reference.buffer.withMemoryRebound(to: CChar.self) { text in
            unsafe cmark_parse_document(text.baseAddress, text.count, CMARK_OPT_DEFAULT)
        }
        guard let document = unsafe document else { return nil }
        defer { unsafe cmark_node_free(document) }
        let text = unsafe MarkdownNode(pointer: document).firstChild?.firstChild?.literal
        return text.flatMap { $0 == reference ? nil : $0.text }
    }

    /// libcmark's way of asking for memory, led to the memory of the thread that asks. Never changed, never freed.
    nonisolated(unsafe) static let allocator: UnsafeMutablePointer<cmark_mem> = {
        let allocator = UnsafeMutablePointer<cmark_mem>.allocate(capacity: 1)
        unsafe allocator.initialize(
            to: cmark_mem(
                calloc: parser_memory_calloc, realloc: parser_memory_realloc, free: parser_memory_free))
        return unsafe allocator
    }()

    var root: MarkdownNode { unsafe MarkdownNode(pointer: document) }
}
