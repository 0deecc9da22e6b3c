/// How much more is compared with all there is, to find out what somebody meant. Whoever makes more mistakes than this makes one
/// mistake in many places, and does not wait for it.
package struct SearchBudget: Sendable {
    private var searches = 100

    package init() {}

    /// Whether there is something left for a search among `count` names, which is then used.
    package mutating func allowsSearch(among count: Int = 0) -> Bool {
        guard searches > 0 else { return false }
        searches -= 1 + count / 200
        return true
    }
}
