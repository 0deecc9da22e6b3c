/// Passages of the pages before, for as long as they would be written the same again: the rounds of loops, and includes.
///
/// Most of a page is that of the page before: the list of all parts but for one row, the head and the foot. So the machine
/// notes what a passage depends on while it writes one: variables from outside, what the item of a loop is compared with,
/// and links, which are relative to the page. Where all of that is as it was, the bytes are copied.
///
/// One for each thread, for pages of one model with one site URL.
package struct PassageMemory {
    private var programs: [ObjectIdentifier: PassageTable] = [:]

    package init() {}

    mutating func passages(of program: Program) -> PassageTable {
        if let known = programs[ObjectIdentifier(program)] { return known }
        let table = PassageTable(program)
        programs[ObjectIdentifier(program)] = table
        return table
    }
}
