import Testing

@testable import SeriesCode

@Suite struct SampleTests {
    @Test(arguments: Sample.all)
    func sample(_ sample: Sample) throws {
        #expect(try sample.found() == sample.classes)
    }

    @Test("every language has a sample")
    func complete() {
        let names = Set(Sample.all.map(\.language))
        #expect(Language.known.map { $0.language().name }.filter { !names.contains($0) } == [])
    }
}

extension Sample {
    static let all = programs + scripts + documents + configurations + queries + names + traps
}
