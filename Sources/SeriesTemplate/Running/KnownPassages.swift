import SeriesModel
import SeriesText

/// The rounds of one loop, or one include.
struct KnownPassages {
    /// What tells the passages of one loop apart; the same for all of an include.
    struct Key: Equatable {
        var item = Handle(index: 0)
        /// That of the item, where the loop counts.
        var number = 0
    }

    private struct Passage {
        let key: Key
        /// Its bytes and notes, as positions among those of all.
        var text: Range<Int>
        var comparisons: Range<Int>
        var links: Range<Int>
        /// Whether the item passed the loop's filter.
        var isAccepted = false
    }

    /// That a variable was, or was not, this object.
    private struct Comparison {
        let slot: Int
        let object: Handle
        let isEqual: Bool
    }

    /// So much is kept from page to page at most; what was written again leaves its former bytes and notes behind.
    private static let mostBytes = 1 << 18
    private static let mostNotes = 1 << 12
    private static let mostVariables = 8
    /// After so many pages on which nothing was of use, the next ones are left alone.
    private static let patience = 3
    private static let rest = 500

    let firstOwnSlot: Int32
    /// The position behind the loop or include, once that is known.
    var end = 0
    /// The variables from outside that any passage has read, all passages for these values.
    private var variables: [(slot: Int, value: Value)] = []
    /// The path of the folder around all pages that hold the passages; nil until a link is written.
    private var folder: [UInt8]?
    /// Each at a place that its key gives; what comes later takes the places of what was there.
    private var passages: [Passage?]
    private var comparisons: [Comparison] = []
    private var links: [String] = []
    private var text = ByteBuffer()
    private var uselessPages = 0
    private var pagesToRest = 0
    private var wasUseful = false
    /// The passage that is being written; nil when there is none, and when it depends on what cannot be noted.
    private var pending: Passage?

    init(firstOwnSlot: Int32, room: Int) {
        self.firstOwnSlot = firstOwnSlot
        passages = Array(repeating: nil, count: room)
    }

    /// Says that the loop or include starts on a page. False when it is to run as if nothing were remembered.
    mutating func start(on page: SiteURL, _ slots: [Value]) -> Bool {
        if pagesToRest > 0 {
            pagesToRest -= 1
            return false
        }
        uselessPages = wasUseful ? 0 : uselessPages + 1
        wasUseful = false
        if uselessPages > Self.patience {
            uselessPages = 0
            pagesToRest = Self.rest
            forget()
            return false
        }
        let isSamePlace = folder.map { Self.stands($0, around: page) } ?? true
        let isAsBefore = isSamePlace && variables.allSatisfy { slots[$0.slot].isSame(as: $0.value) }
        let isFull = text.count > Self.mostBytes || comparisons.count + links.count > Self.mostNotes
        if !isAsBefore || isFull { forget() }
        return true
    }

    private mutating func forget() {
        variables.removeAll(keepingCapacity: true)
        folder = nil
        for index in passages.indices { passages[index] = nil }
        comparisons.removeAll(keepingCapacity: true)
        links.removeAll(keepingCapacity: true)
        text.removeAll()
    }

    /// Appends the passage as it would be written on `page`. Nil when that is not known; otherwise whether the item passed
    /// the loop's filter.
    mutating func write(_ key: Key, on page: SiteURL, _ slots: [Value], to buffer: inout ByteBuffer) -> Bool? {
        guard let passage = passages[place(of: key)], passage.key == key else { return nil }
        // By position: slices would be counted references.
        for index in passage.comparisons where !Self.holds(comparisons[index], slots) { return nil }
        for index in passage.links where Self.leads(links[index], below: page.path) { return nil }
        buffer.append(passage.text, of: text)
        wasUseful = true
        return passage.isAccepted
    }

    private static func holds(_ comparison: Comparison, _ slots: [Value]) -> Bool {
        guard case .object(let object) = slots[comparison.slot] else { return false }
        return (object == comparison.object) == comparison.isEqual
    }

    /// Neighbors in a list have places beside each other.
    private func place(of key: Key) -> Int {
        Int(UInt32(bitPattern: key.item.index &+ key.item.sub)) % passages.count
    }

    // MARK: - While a passage is written

    /// Says that the passage begins where the page ends now.
    mutating func begin(_ key: Key, at offset: Int) {
        pending = Passage(
            key: key, text: offset..<offset, comparisons: comparisons.count..<comparisons.count,
            links: links.count..<links.count)
    }

    /// Says that a variable from outside is read.
    mutating func noteReading(_ slot: Int, _ value: Value) {
        if variables.contains(where: { $0.slot == slot }) { return }
        if variables.count < Self.mostVariables { variables.append((slot, value)) } else { pending = nil }
    }

    /// Says that it matters whether a variable from outside is that object.
    mutating func noteComparison(_ slot: Int, with object: Handle, isEqual: Bool) {
        comparisons.append(Comparison(slot: slot, object: object, isEqual: isEqual))
    }

    /// Says that a relative link is written on `page`.
    ///
    /// It looks the same on all pages of one folder, but where it leads to the page itself or below it.
    mutating func noteLink(to target: SiteURL, on page: SiteURL) {
        guard !Self.leads(target.path, below: page.path), noteFolder(around: page) else {
            pending = nil
            return
        }
        links.append(target.path)
    }

    /// Says that more matters than can be noted.
    mutating func giveUp() { pending = nil }

    /// Says that the passage ends where `page` does.
    mutating func finish(isAccepted: Bool, _ page: borrowing ByteBuffer) {
        guard var passage = pending else { return }
        pending = nil
        let start = text.count
        text.append(passage.text.lowerBound..<page.count, of: page)
        passage.text = start..<text.count
        passage.comparisons = passage.comparisons.lowerBound..<comparisons.count
        passage.links = passage.links.lowerBound..<links.count
        passage.isAccepted = isAccepted
        passages[place(of: passage.key)] = passage
    }

    // MARK: - Links

    private static func leads(_ path: String, below page: String) -> Bool {
        page.withRun { start in path.withRun { $0.count >= start.count && $0[0..<start.count] == start } }
    }

    /// False when a page has no folder around it.
    private mutating func noteFolder(around page: SiteURL) -> Bool {
        page.path.withRun { path in
            guard let around = Self.folder(of: path) else { return false }
            if folder == nil { folder = unsafe Array(around.buffer) }
            return true
        }
    }

    private static func stands(_ folder: [UInt8], around page: SiteURL) -> Bool {
        page.path.withRun { path in folder.withRun { known in Self.folder(of: path).map { $0 == known } ?? false } }
    }

    /// The path of the folder around that of a page; nil for the root, and for what is no folder.
    private static func folder(of path: ByteRun) -> ByteRun? {
        guard path.count > 1, path[path.count - 1] == UInt8(ascii: "/") else { return nil }
        var end = path.count - 1
        while end > 0, path[end - 1] != UInt8(ascii: "/") { end -= 1 }
        return path[0..<end]
    }
}
