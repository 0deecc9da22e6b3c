import SeriesModel
import Testing

@Suite struct ReadingTimeTests {
    @Test(arguments: [
        (0, 1), (1, 1), (29, 1), (89, 1), (90, 2), (149, 2), (150, 3), (373.1, 6), (3600, 60), (-5, 1),
    ])
    func minutes(seconds: Double, minutes: Int) {
        #expect(ReadingTime(proseSeconds: seconds).minutes == minutes)
    }

    /// A speed that is close to zero makes them; they must not crash the build.
    @Test(arguments: [1e30, .infinity, .nan, .greatestFiniteMagnitude])
    func minutesOfMonstrousTimes(seconds: Double) {
        let time = ReadingTime(proseSeconds: seconds, codeSeconds: seconds)
        #expect(time.minutes == 1_000_000_000)
        #expect(time.proseMinutes + time.codeMinutes == time.minutes)
    }

    /// The total of a series is rounded once: ten parts of 80 s are 13 minutes, not ten.
    @Test func sumsAreRoundedOnce() {
        let part = ReadingTime(proseSeconds: 60, codeSeconds: 20)
        let total = (0..<10).reduce(.zero) { sum, _ in sum + part }
        #expect(part.minutes == 1)
        #expect(total.minutes == 13)
        #expect(total.codeMinutes == 3)
        #expect(total.proseMinutes == 10)
    }

    /// 1,309 words at 238 a minute are five minutes and a half, also in two parts of which none is.
    @Test(arguments: [(210, 1099, 6), (1309, 0, 6), (1, 1308, 6), (210, 1098, 5)])
    func halvesAreRoundedUp(first: Double, second: Double, minutes: Int) {
        let times = [first, second].map { ReadingTime(proseSeconds: 60 * $0 / 238) }
        #expect((times[0] + times[1]).minutes == minutes)
    }

    /// What is shown apart makes up what is shown together.
    @Test(arguments: [(0, 0, 1, 0), (89, 29, 2, 0), (90, 29, 2, 0), (30, 30, 1, 1), (45, 45, 2, 1), (0, 200, 3, 3)])
    func proseAndCode(prose: Double, code: Double, minutes: Int, codeMinutes: Int) {
        let time = ReadingTime(proseSeconds: prose, codeSeconds: code)
        #expect(time.minutes == minutes)
        #expect(time.codeMinutes == codeMinutes)
        #expect(time.proseMinutes == minutes - codeMinutes)
    }
}
