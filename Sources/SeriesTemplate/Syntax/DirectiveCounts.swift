/// How many directives there are of each kind that has an end.
struct DirectiveCounts {
    private var counts = [0, 0, 0, 0]

    subscript(kind: Directive) -> Int {
        get { counts[Self.position(of: kind)] }
        set { counts[Self.position(of: kind)] = newValue }
    }

    private static func position(of kind: Directive) -> Int {
        switch kind {
        case .if: 0
        case .for: 1
        case .paginate: 2
        default: 3
        }
    }
}
