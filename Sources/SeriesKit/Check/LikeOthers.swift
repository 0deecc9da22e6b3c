/// How a warning that stands for all of its kind in a file ends.
enum LikeOthers {
    /// For `count` of them, the one that is shown included.
    static func words(for count: Int) -> String {
        switch count {
        case 1: ""
        case 2: ", like another one in this file"
        default: ", like \(count - 1) others in this file"
        }
    }
}
