internal import SeriesModel

/// What one commit did to the files of `content/`, or of the whole repository.
struct GitCommit: Sendable, Equatable {
    /// A file of which the commit made something that its parents did not have.
    struct Change: Sendable, Equatable {
        /// From `content/` on, or from the root of the repository on.
        let path: String
        /// What the parents have there, as git's names for it; empty when they have nothing.
        let old: [String]
        /// What the commit has there; nil when it removes the file.
        let new: String?
        /// Whether one of several parents has nothing there, as where one renamed a file that the other edited: the text
        /// may stand elsewhere in it.
        var isNewToAParent = false
    }

    /// Git's name for it.
    let name: String
    /// When its author made it, as the calendar at that place showed.
    ///
    /// Not the committer's day: that changes each time when commits are moved onto others or a whole history is rewritten,
    /// and all articles would look new.
    let day: CivilDate?
    var changes: [Change] = []
    /// The Markdown that it removed outside of `content/`; paths from the root of the repository on.
    var removedOutside: [Change] = []
}
