/// What there is to know about a label, whatever its words are.
package struct LabelForm: Sendable {
    /// A value that a label shows.
    package struct Parameter: Sendable, Hashable {
        package enum Kind: Sendable {
            /// A number that the words around it agree with: 1 minute, 2 minutes.
            case count
            /// Any other number.
            case number
            case text
            /// Texts, with the separator of the language between them.
            case texts
            case date
        }

        /// In braces, it is the place of the value: `{count}`.
        package let name: String
        /// What stands in front of the value in templates; nil for nothing.
        package let argumentLabel: String?
        package let kind: Kind

        init(_ name: String, _ kind: Kind) {
            self.name = name
            argumentLabel = nil
            self.kind = kind
        }

        init(_ name: String, _ argumentLabel: String, _ kind: Kind) {
            self.name = name
            self.argumentLabel = argumentLabel
            self.kind = kind
        }
    }

    /// In a sentence, where it is shown or what it says.
    package let meaning: String
    package let parameters: [Parameter]

    init(_ meaning: String, _ parameters: Parameter...) {
        self.meaning = meaning
        self.parameters = parameters
    }
}
