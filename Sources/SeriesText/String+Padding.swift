extension String {
    /// With spaces behind it, so that it fills `width` cells of a terminal.
    package func padded(to width: Int) -> String { self + room(in: width) }

    /// With spaces in front of it.
    package func flushRight(in width: Int) -> String { room(in: width) + self }

    private func room(in width: Int) -> String {
        String(repeating: " ", count: Swift.max(0, width - TerminalCells.width(of: self)))
    }
}
