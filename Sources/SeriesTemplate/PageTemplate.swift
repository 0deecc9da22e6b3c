package import SeriesModel
package import SeriesText

/// The compiled template of one kind of page.
package struct PageTemplate<Model: AnyObject & Sendable>: Sendable {
    private let program: Program

    init(program: Program) {
        self.program = program
    }

    /// The `\paginate` that makes further pages of one; nil when the template has none.
    package var pagination: SourcePlace? { program.pagination }

    /// Appends the page to `buffer`. Cannot fail, whatever the values are.
    ///
    /// `globals` are the values of the entry point's variables, in their order. Of a list that `\paginate` spreads over
    /// several pages, the page with that `number`, from 1, shows its stretch. Links are relative to `page`. `siteURL`
    /// is where the site will live, with a `/` at the end; without it, absolute links are as all others. With a `rootPath`,
    /// which begins and ends with `/`, links lead from there and not from `page`: for what a server shows at any address.
    /// `memory` is of the pages of the same model that the same thread has rendered before.
    package func render(
        _ model: Model, globals: [Value], number: Int = 1, page: SiteURL, siteURL: String?, rootPath: String? = nil,
        into buffer: inout ByteBuffer, memory: inout PassageMemory
    ) {
        let writer = ValueWriter(page: page, siteURL: siteURL, rootPath: rootPath)
        // What links look like would be another thing to remember.
        let passages = rootPath == nil ? memory.passages(of: program) : nil
        var machine = Machine(
            program, model: model, globals: globals, writer: writer, pageNumber: max(1, number), memory: passages)
        machine.run(into: &buffer)
    }

    /// How many pages it takes to show all of the list that `\paginate` spreads, at least 1.
    ///
    /// Runs the template up to there and writes what stands before it into `buffer`, which nobody has to read.
    package func pageCount(_ model: Model, globals: [Value], scratch buffer: inout ByteBuffer) -> Int {
        guard pagination != nil else { return 1 }
        let writer = ValueWriter(page: .root, siteURL: nil)
        var machine = Machine(program, model: model, globals: globals, writer: writer, pageNumber: nil)
        machine.run(into: &buffer)
        return machine.pageCount
    }
}
