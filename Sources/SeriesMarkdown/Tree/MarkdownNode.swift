internal import CCmark
internal import SeriesText

/// A node of a living `MarkdownTree`.
@safe struct MarkdownNode: Hashable {
    enum Kind {
        case document, blockQuote, list, item, codeBlock, htmlBlock, paragraph, heading, thematicBreak
        case text, softBreak, lineBreak, code, htmlInline, emphasis, strong, link, image
        /// Made by our own rules: HTML around whatever it holds.
        case customBlock, customInline

        /// Leaves have no children, and the walk passes them without an exit.
        var isLeaf: Bool {
            switch self {
            case .codeBlock, .htmlBlock, .thematicBreak, .text, .softBreak, .lineBreak, .code, .htmlInline: true
            default: false
            }
        }
    }

    private let pointer: OpaquePointer

    init(pointer: OpaquePointer) {
        unsafe self.pointer = pointer
    }

    static func == (left: MarkdownNode, right: MarkdownNode) -> Bool {
        unsafe left.pointer == right.pointer
    }

    func hash(into hasher: inout Hasher) {
        unsafe hasher.combine(pointer)
    }

    var kind: Kind {
        switch unsafe cmark_node_get_type(pointer) {
        case CMARK_NODE_BLOCK_QUOTE: .blockQuote
        case CMARK_NODE_LIST: .list
        case CMARK_NODE_ITEM: .item
        case CMARK_NODE_CODE_BLOCK: .codeBlock
        case CMARK_NODE_HTML_BLOCK: .htmlBlock
        case CMARK_NODE_PARAGRAPH: .paragraph
        case CMARK_NODE_HEADING: .heading
        case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
        case CMARK_NODE_TEXT: .text
        case CMARK_NODE_SOFTBREAK: .softBreak
        case CMARK_NODE_LINEBREAK: .lineBreak
        case CMARK_NODE_CODE: .code
        case CMARK_NODE_HTML_INLINE: .htmlInline
        case CMARK_NODE_EMPH: .emphasis
        case CMARK_NODE_STRONG: .strong
        case CMARK_NODE_LINK: .link
        case CMARK_NODE_IMAGE: .image
        case CMARK_NODE_CUSTOM_BLOCK: .customBlock
        case CMARK_NODE_CUSTOM_INLINE: .customInline
        default: .document
        }
    }

    /// Whether it is emphasis of either strength.
    var isEmphasis: Bool { kind == .emphasis || kind == .strong }

    /// Whether it is part of a text, and no block.
    var isInline: Bool {
        switch kind {
        case .text, .softBreak, .lineBreak, .code, .htmlInline, .emphasis, .strong, .link, .image, .customInline: true
        default: false
        }
    }

    var parent: MarkdownNode? { unsafe Self.wrap(cmark_node_parent(pointer)) }
    var previous: MarkdownNode? { unsafe Self.wrap(cmark_node_previous(pointer)) }
    var lastChild: MarkdownNode? { unsafe Self.wrap(cmark_node_last_child(pointer)) }
    var firstChild: MarkdownNode? { unsafe Self.wrap(cmark_node_first_child(pointer)) }
    var next: MarkdownNode? { unsafe Self.wrap(cmark_node_next(pointer)) }

    /// The content of text, code and raw HTML.
    var literal: ByteRun { unsafe ByteRun(cString: cmark_node_get_literal(pointer)) }
    /// A link's or image's destination, with escapes and entities resolved.
    var destination: ByteRun { unsafe ByteRun(cString: cmark_node_get_url(pointer)) }
    var title: ByteRun { unsafe ByteRun(cString: cmark_node_get_title(pointer)) }
    /// What follows the opening fence of a code block.
    var fenceInfo: ByteRun { unsafe ByteRun(cString: cmark_node_get_fence_info(pointer)) }

    var headingLevel: Int { Int(unsafe cmark_node_get_heading_level(pointer)) }
    var isOrdered: Bool { unsafe cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
    var listStart: Int { Int(unsafe cmark_node_get_list_start(pointer)) }
    var isTight: Bool { unsafe cmark_node_get_list_tight(pointer) != 0 }

    /// From 1, in the text that was parsed.
    var startLine: Int { Int(unsafe cmark_node_get_start_line(pointer)) }
    /// From 1, in bytes. On the later lines of a paragraph libcmark 0.30 leaves out the indentation and the markers of
    /// containers, so this may be too small there.
    var startColumn: Int { Int(unsafe cmark_node_get_start_column(pointer)) }
    var endLine: Int { Int(unsafe cmark_node_get_end_line(pointer)) }

    /// The HTML in front of what a custom node holds, and behind it.
    var opening: ByteRun { unsafe ByteRun(cString: cmark_node_get_on_enter(pointer)) }
    var closing: ByteRun { unsafe ByteRun(cString: cmark_node_get_on_exit(pointer)) }

    private static func wrap(_ pointer: OpaquePointer?) -> MarkdownNode? {
        guard let pointer = unsafe pointer else { return nil }
        return unsafe MarkdownNode(pointer: pointer)
    }
}

/// Changing a tree. What is made belongs to no tree until it is inserted, and lives as long as the tree that was parsed last
/// on this thread.
extension MarkdownNode {
    static func customBlock(_ opening: StaticString, _ closing: StaticString) -> MarkdownNode {
        let node = made(CMARK_NODE_CUSTOM_BLOCK)
        unsafe node.enclose(opening.cString, closing.cString)
        return node
    }

    /// `origin` is the block whose text the new one gets, if it gets any: it knows where that is written.
    // Literals are to be static strings, which need no copy to end with a zero.
    @_disfavoredOverload
    static func customBlock(_ opening: String, _ closing: String, origin: MarkdownNode? = nil) -> MarkdownNode {
        let node = made(CMARK_NODE_CUSTOM_BLOCK)
        unsafe node.enclose(opening, closing)
        if let origin { unsafe cmark_node_set_user_data(node.pointer, UnsafeMutableRawPointer(origin.pointer)) }
        return node
    }

    /// The block that libcmark read the text of this one in, or the text that it read this piece in: mostly itself.
    var origin: MarkdownNode {
        guard let origin = unsafe cmark_node_get_user_data(pointer) else { return self }
        return unsafe MarkdownNode(pointer: OpaquePointer(origin))
    }

    static func customInline(_ opening: String, _ closing: String = "") -> MarkdownNode {
        let node = made(CMARK_NODE_CUSTOM_INLINE)
        unsafe node.enclose(opening, closing)
        return node
    }

    /// `origin` is the text that it is a piece of.
    static func text(_ literal: ByteRun, origin: MarkdownNode? = nil) -> MarkdownNode {
        let node = made(CMARK_NODE_TEXT)
        node.setLiteral(literal)
        if let origin { unsafe cmark_node_set_user_data(node.pointer, UnsafeMutableRawPointer(origin.pointer)) }
        return node
    }

    static func code(_ literal: ByteRun) -> MarkdownNode {
        let node = made(CMARK_NODE_CODE)
        node.setLiteral(literal)
        return node
    }

    static func link(to destination: String) -> MarkdownNode {
        let node = made(CMARK_NODE_LINK)
        unsafe cmark_node_set_url(node.pointer, destination)
        return node
    }

    private static func made(_ type: cmark_node_type) -> MarkdownNode {
        // libcmark gives nothing only where its allocator does, and ours never does.
        unsafe MarkdownNode(pointer: cmark_node_new_with_mem(type, MarkdownTree.allocator))
    }

    private func enclose(_ opening: UnsafePointer<CChar>, _ closing: UnsafePointer<CChar>) {
        unsafe cmark_node_set_on_enter(pointer, opening)
        unsafe cmark_node_set_on_exit(pointer, closing)
    }

    /// Replaces the content of text, code or raw HTML.
    func setLiteral(_ literal: ByteRun) {
        // libcmark wants a terminator, which a run does not have.
        unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: literal.count + 1) { bytes in
            let (_, end) = unsafe bytes.initialize(from: literal.buffer)
            unsafe bytes.initializeElement(at: end, to: 0)
            unsafe bytes.withMemoryRebound(to: CChar.self) {
                _ = unsafe cmark_node_set_literal(pointer, $0.baseAddress)
            }
        }
    }

    func setDestination(_ destination: String) { unsafe cmark_node_set_url(pointer, destination) }
    func setTitle(_ title: String) { unsafe cmark_node_set_title(pointer, title) }
    func setFenceInfo(_ info: String) { unsafe cmark_node_set_fence_info(pointer, info) }

    func unlink() { unsafe cmark_node_unlink(pointer) }
    /// Moves `node` right in front of this one.
    func insertBefore(_ node: MarkdownNode) { unsafe cmark_node_insert_before(pointer, node.pointer) }
    func append(_ child: MarkdownNode) { unsafe cmark_node_append_child(pointer, child.pointer) }
    func prepend(_ child: MarkdownNode) { unsafe cmark_node_prepend_child(pointer, child.pointer) }

    /// Moves all children of `node` behind this one's own.
    func appendChildren(of node: MarkdownNode) {
        while let child = node.firstChild { append(child) }
    }

    /// Puts `node` where this one is, which belongs to no tree then.
    func replace(with node: MarkdownNode) {
        insertBefore(node)
        unlink()
    }
}

extension StaticString {
    /// A literal's bytes end with a zero.
    fileprivate var cString: UnsafePointer<CChar> {
        unsafe UnsafeRawPointer(utf8Start).assumingMemoryBound(to: CChar.self)
    }
}
