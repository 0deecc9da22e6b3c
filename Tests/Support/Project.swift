package import Foundation

/// The project that is tested.
package enum Project {
    /// The root of its package.
    package static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
}
