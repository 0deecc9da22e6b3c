extension Unicode.Scalar {
    /// Whether it steers what shows a text instead of being a part of it: control characters (Unicode's Cc), line and
    /// paragraph separators, and what turns the direction of the text behind it (UAX #9, all but the three marks).
    package var isControl: Bool {
        switch value {
        case 0..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    /// The marks of UAX #9, which have no width, and give a direction to the signs beside them alone.
    var isDirectionMark: Bool { value == 0x61C || value == 0x200E || value == 0x200F }
}
