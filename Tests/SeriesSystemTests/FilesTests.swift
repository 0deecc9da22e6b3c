import Foundation
import SeriesText
import TestSupport
import Testing

@testable import SeriesSystem

@Suite struct FilesTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.put("text", at: "file")
        try folder.makeFolder("folder")
        try folder.link("to-file", to: "file")
        try folder.link("to-folder", to: "folder")
        try folder.link("to-link", to: "to-file")
        try folder.link("to-nothing", to: "nothing")
        try folder.link("to-itself", to: "to-itself")
        #expect(unsafe mkfifo(folder["pipe"], 0o644) == 0)
    }

    @Test(
        arguments: [
            ("file", Files.Kind.file, Files.Kind.file), ("folder", .folder, .folder), ("to-file", .link, .file),
            ("to-folder", .link, .folder), ("to-link", .link, .file), ("to-nothing", .link, nil),
            ("to-itself", .link, nil),
            ("pipe", .other, .other), ("nothing", nil, nil), ("file/below", nil, nil), ("nothing/below", nil, nil),
            ("to-folder/below", nil, nil),
        ] as [(String, Files.Kind?, Files.Kind?)])
    func kinds(name: String, itself: Files.Kind?, behindLinks: Files.Kind?) throws {
        #expect(try Files.kind(of: folder[name]) == itself)
        #expect(try Files.kindBehindLinks(of: folder[name]) == behindLinks)
    }

    @Test func nothingHasANameThatIsTooLong() throws {
        let name = folder[String(repeating: "x", count: 256)]
        #expect(try Files.kind(of: name) == nil)
        try Files.removeFile(name)
    }

    @Test func resolvesPaths() throws {
        #expect(try Files.resolvedPath(of: folder["to-link"]) == folder["file"])
        #expect(try Files.resolvedPath(of: folder["folder/../to-folder/."]) == folder["folder"])
        for name in ["to-nothing", "to-itself", "nothing", "file/below", String(repeating: "x", count: 256)] {
            #expect(try Files.resolvedPath(of: folder[name]) == nil)
        }
        #expect(try Files.resolvedPath(of: "") == nil)
    }

    @Test(.enabled(if: getuid() != 0, "root may read everything")) func aLinkIntoAFolderThatNobodyMayRead() throws {
        try folder.put("", at: "folder/x")
        try folder.link("to-x", to: "folder/x")
        #expect(unsafe chmod(folder["folder"], 0) == 0)
        defer { _ = unsafe chmod(folder["folder"], 0o755) }
        let error = #expect(throws: SystemError.self) { try Files.resolvedPath(of: folder["to-x"]) }
        #expect(error?.code == EACCES)
    }

    private func put(at name: String, by temporary: String) throws(SystemError) {
        let bytes = Array("text".utf8)
        try bytes.withRun { (run) throws(SystemError) in
            try Files.put(run, at: folder[name], by: folder[temporary])
        }
    }

    @Test func putsFilesInPlaceOfWhatStandsThere() throws {
        try folder.put("outside", at: "outside")
        try folder.link("link", to: "outside")
        for name in ["new", "file", "link", "to-nothing", "pipe"] {
            try put(at: name, by: "temporary")
            #expect(folder.text(name) == "text")
        }
        #expect(folder.text("outside") == "outside")
        #expect(try Files.kind(of: folder["nothing"]) == nil)
    }

    @Test func whatStandsAtTheTemporaryPlaceIsKept() throws {
        try folder.put("mine", at: "temporary")
        let before = try folder.tree()
        let error = #expect(throws: SystemError.self) { try put(at: "file", by: "temporary") }
        #expect(error?.code == EEXIST)
        #expect(try folder.tree() == before)
        #expect(throws: SystemError.self) { try put(at: "folder", by: "new") }
        #expect(try folder.tree() == before)
    }

    @Test func namesThatAreEqualToSwiftHaveAnOrder() throws {
        for name in ["e\u{301}", "\u{E9}"] { try folder.put("", at: "twins/" + name) }
        let names = try Files.names(in: folder["twins"])
        #expect(names.map { Array($0.utf8).count } == [3, 2] || names.count == 1)
    }

    @Test func namesAreSortedByTheirBytes() throws {
        for name in ["b", "a", "B", "é", ".hidden", "a b", "10", "9", "数", "..."] {
            try folder.put("", at: "many/" + name)
        }
        #expect(try Files.names(in: folder["many"]) == ["...", ".hidden", "10", "9", "B", "a", "a b", "b", "é", "数"])
        #expect(try Files.names(in: folder["folder"]) == [])
        #expect(try Files.names(in: folder["to-folder"]) == [])
        for name in ["file", "nothing", "to-nothing"] {
            #expect(throws: SystemError.self) { try Files.names(in: folder[name]) }
        }
    }

    @Test func aNameThatIsNotUTF8Shows() throws {
        let path = (Array((folder["folder"] + "/caf").utf8) + [0xE9, 0]).map(CChar.init(bitPattern:))
        let descriptor = unsafe open(path, O_CREAT | O_WRONLY, 0o644)
        #expect(descriptor >= 0)
        close(descriptor)
        #expect(try Files.names(in: folder["folder"]) == ["caf\u{FFFD}"])
    }

    @Test func createsFolders() throws {
        for path in ["a/b/c", "a/b/c", "a/b/d/", "e//f", "folder", "to-folder", "to-folder/x/y", "a/../g"] {
            try Files.createFolders(folder[path])
            #expect(try Files.kindBehindLinks(of: folder[path]) == .folder)
        }
        #expect(try Files.kind(of: folder["folder/x/y"]) == .folder)
        try Files.createFolders("/")
        try Files.createFolders(".")
        for (path, code) in [
            ("file", ENOTDIR), ("file/a", ENOTDIR), ("pipe", ENOTDIR), ("to-nothing", ENOENT),
            ("to-nothing/a", ENOENT),
        ] {
            let error = #expect(throws: SystemError.self) { try Files.createFolders(folder[path]) }
            #expect(error?.code == code)
            #expect(error?.action == "create")
        }
        #expect(throws: SystemError.self) { try Files.createFolders("") }
    }

    @Test func removes() throws {
        for name in ["nothing", "nothing/x", "file/x", "to-file", "to-folder", "to-nothing", "file", "pipe"] {
            try Files.removeFile(folder[name])
            #expect(try Files.kind(of: folder[name]) == nil)
        }
        #expect(throws: SystemError.self) { try Files.removeFile(folder["folder"]) }
        try folder.put("", at: "folder/x")
        #expect(!Files.removeEmptyFolder(folder["folder"]))
        try Files.removeFile(folder["folder/x"])
        #expect(Files.removeEmptyFolder(folder["folder"]))
        #expect(!Files.removeEmptyFolder(folder["folder"]))
    }

    @Test func renames() throws {
        try folder.put("new", at: "other")
        try Files.rename(folder["other"], to: folder["file"])
        #expect(folder.text("file") == "new")
        let error = #expect(throws: SystemError.self) { try Files.rename(folder["other"], to: folder["file"]) }
        #expect(error == SystemError(action: "write", path: folder["file"], code: ENOENT))
    }

    @Test func oneThingUnderTwoPaths() throws {
        try FileManager.default.linkItem(atPath: folder["file"], toPath: folder["twin"])
        #expect(Files.areOne(folder["file"], folder["twin"]))
        #expect(!Files.areOne(folder["file"], folder["to-file"]))
        #expect(!Files.areOne(folder["file"], folder["nothing"]))
        #expect(!Files.areOne(folder["nothing"], folder["nothing"]))
    }
}
