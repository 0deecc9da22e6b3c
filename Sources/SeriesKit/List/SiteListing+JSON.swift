internal import SeriesModel
internal import SeriesText

extension SiteListing {
    /// For other programs: an object with `series` and `problemsElsewhere`. A value that is not there is null.
    public var json: String {
        JSONText.object([
            ("series", JSONText.list(series.map(\.json))), ("problemsElsewhere", String(problemsElsewhere)),
        ]) + "\n"
    }
}

extension SiteListing.Series {
    fileprivate var json: String {
        JSONText.object([
            ("title", JSONText.string(title)), ("folder", JSONText.string(folder)),
            ("status", JSONText.string(status?.rawValue)),
            ("parts", JSONText.list(parts.map(\.json))),
        ])
    }
}

extension SiteListing.Part {
    fileprivate var json: String {
        JSONText.object([
            ("part", JSONText.number(number)), ("title", JSONText.string(title)),
            ("state", JSONText.string(state.rawValue)), ("file", JSONText.string(file)),
            ("words", JSONText.number(words)), ("minutes", JSONText.number(minutes)),
            ("updated", JSONText.string(updated?.iso)), ("due", JSONText.string(due?.iso)), ("errors", String(errors)),
            ("warnings", String(warnings)),
        ])
    }
}

/// Values of JSON (RFC 8259) as they are written; whoever joins them passes nothing else.
private enum JSONText {
    static func string(_ text: String?) -> String {
        guard let text else { return "null" }
        var buffer = ByteBuffer(capacity: text.utf8.count + 2)
        buffer.append("\"")
        buffer.append(text, escapedFor: .json)
        buffer.append("\"")
        let written = buffer.text
        return written.unicodeScalars.contains(where: \.isControl) ? withoutControls(written) : written
    }

    /// People read it in terminals, too; in JSON, only those of ASCII need an escape.
    private static func withoutControls(_ json: String) -> String {
        json.unicodeScalars.reduce(into: "") { result, scalar in
            if scalar.isControl {
                result += "\\u" + String(hexadecimal: scalar.value, digits: 4)
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
    }

    static func number(_ value: Int?) -> String { value.map(String.init) ?? "null" }

    static func list(_ items: [String]) -> String { "[" + items.joined(separator: ",") + "]" }

    static func object(_ members: [(name: String, value: String)]) -> String {
        "{" + members.map { "\"\($0.name)\":\($0.value)" }.joined(separator: ",") + "}"
    }
}
