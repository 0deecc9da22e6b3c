/// Finds where bytes stop to be UTF-8.
enum UTF8Check {
    static func firstInvalidByte(in bytes: [UInt8]) -> Int? {
        do throws(UTF8.ValidationError) {
            _ = try UTF8Span(validating: bytes.span)
            return nil
        } catch {
            return error.byteOffsets.lowerBound
        }
    }
}
