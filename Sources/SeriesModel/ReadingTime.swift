/// How long a text takes to read, prose and code apart.
///
/// Seconds are what is added up; minutes are what is shown. Rounding happens once, when a sum is shown, so that
/// the total of a series is the time of the whole and not a sum of rounded parts.
package struct ReadingTime: Sendable, Hashable {
    /// For everything but blocks of code.
    package var proseSeconds: Double
    package var codeSeconds: Double

    package static let zero = ReadingTime(proseSeconds: 0)

    package init(proseSeconds: Double, codeSeconds: Double = 0) {
        self.proseSeconds = proseSeconds
        self.codeSeconds = codeSeconds
    }

    /// The nearest whole number of minutes, at least 1: nobody reads an article in no time. At most a billion.
    package var minutes: Int { max(1, Self.rounded(proseSeconds + codeSeconds)) }

    /// The nearest whole number of minutes that go to code; 0 when they are few.
    package var codeMinutes: Int { min(minutes, Self.rounded(codeSeconds)) }

    /// The rest of `minutes`, so that the two make up the whole as it is shown.
    package var proseMinutes: Int { minutes - codeMinutes }

    package static func + (left: ReadingTime, right: ReadingTime) -> ReadingTime {
        ReadingTime(
            proseSeconds: left.proseSeconds + right.proseSeconds, codeSeconds: left.codeSeconds + right.codeSeconds)
    }

    private static func rounded(_ seconds: Double) -> Int {
        let most = 1_000_000_000
        // The sum of two times that make up half a minute may come out a hair below it.
        let minutes = seconds / 60 + 1e-9
        // A speed of next to nothing must not trap in the conversion.
        return minutes < Double(most) ? Int(minutes.rounded()) : most
    }
}
