/// What a stretch of code is for its reader.
package enum CodeClass: UInt8, Sendable, Hashable, CaseIterable, BitwiseCopyable {
    case plain
    case comment
    case string
    /// In a string: `\n`, and the marks around code, as in `\(…)`.
    case escape
    case number
    case keyword
    /// Words with one fixed value, such as `true`, `nil`, `self`.
    case constant
    case type
    case function
    case variable
    /// `@main`, and the names of attributes in HTML.
    case attribute
    case tag
    /// The left side in JSON, YAML and their like.
    case key
    /// What speaks to a preprocessor or tool: `#include`, `<!DOCTYPE html>`.
    case meta
    case heading
    /// A line that a patch adds.
    case inserted
    /// A line that a patch removes.
    case deleted
    /// What the computer writes before a command; readers do not want to copy it.
    case prompt
    /// What a command answers.
    case output
}
