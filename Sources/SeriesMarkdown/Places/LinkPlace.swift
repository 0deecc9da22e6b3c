internal import SeriesModel

/// Where a link or a picture is written.
struct LinkPlace {
    /// Its destination: in the block, or in a reference definition.
    let destination: SourceSpan
    /// Its destination, or its bracket when that is written elsewhere.
    let inBlock: SourceSpan
    /// Whether it is an address in pointed brackets.
    var isAutolink = false
}
