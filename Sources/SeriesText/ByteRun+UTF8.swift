extension ByteRun {
    /// The index of the first byte at which this stops being UTF-8; nil when all of it is.
    ///
    /// Looks at the stretches that are no ASCII, which are short and far between in most texts: no character reaches out of
    /// one.
    package var firstInvalidByte: Int? {
        var start = 0
        while let first = firstNonASCII(from: start) {
            let end = firstASCII(from: first) ?? count
            let stretch = unsafe self[first..<end].buffer
            do throws(Unicode.UTF8.ValidationError) {
                _ = unsafe try UTF8Span(validating: stretch.span)
            } catch {
                return first + error.byteOffsets.lowerBound
            }
            start = end
        }
        return nil
    }

    /// What is wrong with a file that stops being UTF-8 at `offset`.
    package func encodingMistake(at offset: Int) -> String {
        let number = String(hexadecimal: self[offset], digits: 2)
        return "this file is not UTF-8: byte \(offset) (counted from 0) is 0x\(number)"
    }
}
