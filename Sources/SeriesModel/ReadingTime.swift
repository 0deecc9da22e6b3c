/// How long a text takes to read.
///
/// Seconds are what is added up; minutes are what is shown. Rounding happens once, when a sum is shown, so that
/// the total of a series is the time of the whole and not a sum of rounded parts.
package struct ReadingTime: Sendable, Hashable {
    package var seconds: Double

    package static let zero = ReadingTime(seconds: 0)

    package init(seconds: Double) {
        self.seconds = seconds
    }

    /// The nearest whole number of minutes, at least 1: nobody reads an article in no time. At most a billion.
    package var minutes: Int {
        let most = 1_000_000_000
        // A speed of next to nothing must not trap in the conversion.
        return seconds / 60 < Double(most) ? max(1, Int((seconds / 60).rounded())) : most
    }

    package static func + (left: ReadingTime, right: ReadingTime) -> ReadingTime {
        ReadingTime(seconds: left.seconds + right.seconds)
    }
}
