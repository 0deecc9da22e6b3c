import SeriesModel
import SeriesText

extension ValueWriter {
    /// Appends the value as JSON that may stand in a `<script>`. Our own links are absolute when that is possible.
    func appendJSON(_ value: Value, to buffer: inout ByteBuffer) {
        switch value {
        case .none, .object: buffer.append("null")
        case .bool(let flag): buffer.append(flag ? "true" : "false")
        case .int(let number): buffer.append(decimal: number)
        case .string, .externalURL, .date, .markup, .url:
            appendJSON(string: text(of: value, isAbsolute: true), to: &buffer)
        case .extra(let extra): appendJSON(extra, depth: 0, to: &buffer)
        case .list(let list):
            buffer.append("[")
            for position in 0..<list.count {
                if position > 0 { buffer.append(",") }
                // No deeper than the list's type, which the schema has written down.
                appendJSON(list[position], to: &buffer)
            }
            buffer.append("]")
        }
    }

    private func appendJSON(string: String, to buffer: inout ByteBuffer) {
        buffer.append("\"")
        buffer.append(string, escapedFor: .json)
        buffer.append("\"")
    }

    /// Scalars are strings: front matter does not tell `1` from `"1"` once it is read.
    private func appendJSON(_ extra: ExtraValue, depth: Int, to buffer: inout ByteBuffer) {
        guard depth < ExtraValue.deepestNesting else {
            buffer.append("null")
            return
        }
        switch extra {
        case .none: buffer.append("null")
        case .text(let text): appendJSON(string: text, to: &buffer)
        case .list(let items):
            buffer.append("[")
            for (position, item) in items.enumerated() {
                if position > 0 { buffer.append(",") }
                appendJSON(item, depth: depth + 1, to: &buffer)
            }
            buffer.append("]")
        case .map(let entries):
            buffer.append("{")
            for (position, entry) in entries.enumerated() {
                if position > 0 { buffer.append(",") }
                appendJSON(string: entry.key, to: &buffer)
                buffer.append(":")
                appendJSON(entry.value, depth: depth + 1, to: &buffer)
            }
            buffer.append("}")
        }
    }
}
