/// Why a reader stops without a size.
enum ReadingStop: Error {
    /// No amount of bytes would help.
    case damaged
    /// In another format.
    case foreign
    /// A picture that takes the room which it is given.
    case sizeless
    case withoutNamespace
    /// The file has to be read up to this offset.
    case endsBefore(Int)
}
