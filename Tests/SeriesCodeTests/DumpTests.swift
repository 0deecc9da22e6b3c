import Foundation
import SeriesText
import Testing

@testable import SeriesCode

/// For `Tests/Judges/code_classes.py`: writes the classes of real files.
@Suite struct DumpTests {
    private static let folder = ProcessInfo.processInfo.environment["CODE_FILES"]

    /// For each `CODE_FILES/language/name` there is a `CODE_FILES/language/name.classes` afterwards, with a letter for
    /// each byte.
    @Test("write the classes of the files in CODE_FILES", .enabled(if: folder != nil))
    func dump() throws {
        let files = FileManager.default
        let folder = try #require(Self.folder)
        for name in try files.contentsOfDirectory(atPath: folder) {
            let language = try #require(name.withRun { Language.named($0) }, "no language \(name)")
            for file in try files.contentsOfDirectory(atPath: "\(folder)/\(name)") where !file.hasSuffix(".classes") {
                let path = "\(folder)/\(name)/\(file)"
                let code = Array(try #require(files.contents(atPath: path)))
                var classes: [UInt8] = []
                for run in code.withRun({ language.runs(of: $0) }) {
                    classes += Array(repeating: run.kind.letter, count: run.end - classes.count)
                }
                #expect(classes.count == code.count)
                #expect(files.createFile(atPath: path + ".classes", contents: Data(classes)))
            }
        }
    }
}
