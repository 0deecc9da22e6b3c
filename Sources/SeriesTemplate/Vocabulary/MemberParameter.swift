/// What stands between the parentheses of a member that is called.
package struct MemberParameter: Sendable, Hashable {
    /// What stands in front of the value; nil for nothing.
    package let label: String?
    package let type: TemplateType

    package init(_ label: String?, _ type: TemplateType) {
        self.label = label
        self.type = type
    }
}
