internal import CVectors
internal import SeriesText

/// What one look at a text tells, so that most texts need no second one.
struct TextKinds {
    /// How many words it holds, as `WordCount` counts them; means something only if `isASCII`.
    let words: Int
    let isASCII: Bool
    /// Whether it holds anything that is written in another way in HTML or in print, but for what is no ASCII; or the end of
    /// a bracket, a mark of emphasis or code, or a dollar. A single hyphen or full stop is none of these.
    let hasSigns: Bool

    init(_ text: ByteRun) {
        let bytes = unsafe text.buffer
        guard let base = bytes.baseAddress else {
            (words, isASCII, hasSigns) = (0, true, false)
            return
        }
        let kinds = unsafe text_kinds_of(base, bytes.count)
        words = Int(kinds.words)
        isASCII = kinds.is_ascii
        hasSigns = kinds.has_signs
    }
}
