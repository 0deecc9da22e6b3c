internal import SeriesModel
internal import SeriesText

/// The digests of a text's sections, while it is written.
///
/// A section is a heading with what follows it up to the next one, whatever their levels. What stands before the first
/// heading, and the footnotes together, count like sections that no heading has. Its words are taken as the author wrote
/// them, with one space where something stands between them, so that neither markup, lines and links nor a newer version
/// of the program changes a digest.
struct SectionDigests {
    /// The words of the section that is being written. Most sections are shorter.
    private var words = ByteBuffer(capacity: 2048)
    /// Whether what is added next begins a word.
    private var isBetweenWords = false
    /// Of the sections before it, in order.
    private(set) var whole = WordDigest()
    /// The heading of the section that is being written, by its position in the fragment.
    private var heading: Int?

    mutating func endWord() { isBetweenWords = true }

    /// Adds what `run` holds, which goes on where the last one ended.
    mutating func add(_ run: ByteRun) {
        if run.isEmpty { return }
        if isBetweenWords, words.count > 0 { words.append(byte: UInt8(ascii: " ")) }
        isBetweenWords = false
        words.append(run)
    }

    /// Adds the words of a text between the tags of raw HTML.
    mutating func add(rawText run: ByteRun) {
        var start = 0
        for index in 0..<run.count where run[index].isASCIISpace {
            add(run[start..<index])
            endWord()
            start = index + 1
        }
        add(run[start..<run.count])
    }

    /// Starts the section of the heading at that position. Gives the heading of the one that ends with it, and its digest.
    mutating func start(of next: Int?) -> (heading: Int, digest: String)? {
        var section = WordDigest()
        words.withRun { section.add($0) }
        words.removeAll()
        whole.add(section)
        defer { heading = next }
        return heading.map { ($0, section.text) }
    }
}

extension ArticleRenderer {
    /// All words from here on belong to the heading at that position of the fragment, or to none.
    mutating func startSection(of heading: Int?) {
        if let ended = digests.start(of: heading) { fragment.headings[ended.heading].digest = ended.digest }
    }
}
