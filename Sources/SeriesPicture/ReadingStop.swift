/// Why a reader stops without a size.
enum ReadingStop: Error {
    /// No amount of bytes would help.
    case damaged
    /// The file has to be read up to this offset.
    case endsBefore(Int)

    var reading: PictureSize.Reading {
        switch self {
        case .damaged: .unknown
        case .endsBefore(let count): .needs(atLeast: count)
        }
    }
}
