/// What may stand before a colon in `\(label: value)`, or behind a value.
enum PrintLabel: String, CaseIterable, Sendable {
    case json
    case url
    case absolute
    case format

    var form: String {
        switch self {
        case .json: #"\(json: value)"#
        case .url: #"\(url: string)"#
        case .absolute: #"\(absolute: url)"#
        case .format: #"\(date, format: "d MMMM yyyy")"#
        }
    }

    var summary: String {
        switch self {
        case .json: "Writes the value as JSON, escaped for a `<script>`: the only way to put a value there."
        case .url: "Lets a String be an address: a relative one, or one that runs nothing; any other becomes `#`."
        case .absolute: "Writes a URL, or the links of Markup, with the site's own URL in front, when that is known."
        case .format: "Shows a Date in this format; without it, as `2026-01-31`."
        }
    }
}
