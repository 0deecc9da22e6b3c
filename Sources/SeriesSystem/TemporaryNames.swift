internal import SeriesText

/// The names of files that are written beside their places and then moved there.
///
/// Those of one run hold a sign that no other run has. So they meet nothing that stands there already, and whoever finds
/// one later knows by the sign whose it was.
package struct TemporaryNames: Sendable, Equatable {
    /// No file of a site has such a name.
    package static let ending = ".seriesgen-new"
    /// How much longer than the path of a file that of its temporary one may be, in bytes.
    static let extraLength = 1 + signLength + ending.utf8.count
    private static let signLength = 16

    private let sign: String

    package init() {
        self.init(UInt64.random(in: .min ... .max))
    }

    private init(_ number: UInt64) {
        let digits = String(number, radix: 16)
        sign = String(repeating: "0", count: Self.signLength - digits.utf8.count) + digits
    }

    /// For the names that `pattern` told of; nil for all other texts.
    init?(pattern: String) {
        let digits = pattern.dropFirst(2).prefix(Self.signLength)
        guard let number = UInt64(digits, radix: 16) else { return nil }
        self.init(number)
        if self.pattern != pattern { return nil }
    }

    /// All of them in one line, for those who clean up.
    var pattern: String { "*" + suffix }

    /// In the same folder as the file, so that the move is one step.
    package func path(for path: String) -> String {
        let name = path.lastStep
        if name.utf8.count + Self.extraLength <= OutputPath.longestName { return path + suffix }
        // The same name in the next build, which may have to remove the file.
        var hash = FNV1a()
        for byte in name.utf8 { hash.add(UInt64(byte)) }
        return path.parentFolder + "." + String(hash.value, radix: 16) + suffix
    }

    private var suffix: String { "." + sign + Self.ending }
}
