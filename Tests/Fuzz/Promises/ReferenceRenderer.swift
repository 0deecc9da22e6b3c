internal import CCmark
internal import SeriesText

/// What libcmark itself makes of `document`: the oracle for `Markdown.commonMark`.
package func libcmarkHTML(_ document: [UInt8]) -> [UInt8] {
    let html = unsafe document.withUnsafeBufferPointer { bytes in
        unsafe bytes.withMemoryRebound(to: CChar.self) { text in
            unsafe cmark_markdown_to_html(text.baseAddress, text.count, CMARK_OPT_UNSAFE)
        }
    }
    guard let html = unsafe html else { return [] }
    defer { unsafe cmark_get_default_mem_allocator().pointee.free(html) }
    return unsafe Array(ByteRun(cString: html).buffer)
}
