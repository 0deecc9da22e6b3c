/// Something in the text of a template that the tokenizer noticed.
enum MarkupFinding: Sendable, Hashable {
    /// A directive stands in the middle of a tag's or attribute's name, which goes on at this offset.
    case cutName(offset: Int)
    /// `aria_label` where `aria-label` is meant.
    case underscore(name: String, offset: Int)
    /// A tag begins in the value of an attribute, whose quote is probably not closed.
    case tagInValue(of: String, offset: Int)
    /// A quote or a `<` stands where a tag cannot have one.
    case strayInTag(place: String, offset: Int)
    /// An attribute begins right behind the quote of the one before it; at the start of a round, if another round ends with one.
    case missingSpace(offset: Int, isInFrontOfRound: Bool)
    /// A colon, or a reference that may stand for one, behind what a value wrote: a scheme may have come of that.
    case schemeFromValue(offset: Int)
    /// A tag begins in a `<title>`: browsers read none there, but do in that of a drawing.
    case tagInTitle(offset: Int)
    /// A further slash at the start of a URL, where what stands between the two may be empty.
    case hostFromSlash(of: String, offset: Int)
    /// A slash behind a whole address, which may be one itself.
    case hostFromAddress(of: String, offset: Int)

    /// The same, no further in front than `start`: what it is about may begin in another piece of text, or in another file.
    func notBefore(_ start: Int) -> MarkupFinding {
        switch self {
        case .underscore(let name, let offset): .underscore(name: name, offset: max(start, offset))
        case .schemeFromValue(let offset): .schemeFromValue(offset: max(start, offset))
        default: self
        }
    }
}
