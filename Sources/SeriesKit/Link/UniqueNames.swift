/// Names of which each is given once.
struct UniqueNames {
    private(set) var all: Set<String>
    /// The number behind the last name that was made from a base.
    private var numbers: [String: Int] = [:]

    /// `taken` are given already.
    init(taken: Set<String> = []) {
        all = taken
    }

    /// `base`, with a number behind it when it is given already.
    mutating func unique(_ base: String) -> String {
        var name = base
        while !all.insert(name).inserted {
            numbers[base, default: 1] += 1
            name = base + "-\(numbers[base, default: 1])"
        }
        return name
    }
}
