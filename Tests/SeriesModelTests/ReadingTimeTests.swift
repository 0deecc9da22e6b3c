import SeriesModel
import Testing

@Suite struct ReadingTimeTests {
    @Test(arguments: [
        (0, 1), (1, 1), (29, 1), (89, 1), (90, 2), (149, 2), (150, 3), (373.1, 6), (3600, 60), (-5, 1),
    ])
    func minutes(seconds: Double, minutes: Int) {
        #expect(ReadingTime(seconds: seconds).minutes == minutes)
    }

    /// A speed that is close to zero makes them; they must not crash the build.
    @Test(arguments: [1e30, .infinity, .nan, .greatestFiniteMagnitude])
    func minutesOfMonstrousTimes(seconds: Double) {
        #expect(ReadingTime(seconds: seconds).minutes == 1_000_000_000)
    }

    /// The total of a series is rounded once: ten parts of 80 s are 13 minutes, not ten.
    @Test func sumsAreRoundedOnce() {
        let part = ReadingTime(seconds: 80)
        let total = (0..<10).reduce(.zero) { sum, _ in sum + part }
        #expect(part.minutes == 1)
        #expect(total.minutes == 13)
        #expect(ReadingTime.zero.seconds == 0)
    }
}
