internal import SeriesText

/// Names for texts that stand where none is published: right in the folder of their series, where no part has them.
struct FreeNames {
    /// Those of the parts, each behind the folder of its series.
    private var slugs: Set<String> = []
    private var numbers: Set<String> = []

    init(besides texts: [ContentTree.Text]) {
        for text in texts {
            guard case .article(_, let name) = text.role else { continue }
            take(FileName(stem: name), in: text.folder)
        }
    }

    private mutating func take(_ file: FileName, in folder: String) {
        slugs.insert(folder + file.slug)
        if let number = file.number { numbers.insert(folder + number.inFileName) }
    }

    /// As `path(for:in:)`, which is free no longer: somebody is told to move the text there.
    mutating func takePath(for path: String, in folder: String) -> String? {
        guard let free = self.path(for: path, in: folder) else { return nil }
        let stem = free.lastStep.withoutMarkdownEnding
        take(FileName(stem: stem.begins(with: Self.anyNumber) ? stem.dropping(Self.anyNumber) : stem), in: folder)
        return free
    }

    /// Stands for a number that only the author knows.
    private static let anyNumber = "NN-"

    /// A free path in `folder`, that of the series, for the text at `path`: its own name, or where another part has it, with
    /// those of its folders in front; with `anyNumber` where numbers give the order.
    func path(for path: String, in folder: String, numbersCount: Bool = true) -> String? {
        var steps = path.dropping(folder).steps
        guard let last = steps.popLast() else { return nil }
        let isOfFolder = ContentTree.isIndex(last) || last.withoutMarkdownEnding.lowercased() == "readme"
        if !isOfFolder { steps.append(last.withoutMarkdownEnding) }
        let files = steps.map(FileName.init)
        guard let stem = steps.last, let file = files.last, !file.slug.isEmpty else { return nil }
        let number = numbersCount && files.contains { $0.number != nil } ? Self.anyNumber : ""
        if !slugs.contains(folder + file.slug) {
            let isFree = file.number.map { !numbers.contains(folder + $0.inFileName) } ?? number.isEmpty
            return folder + (isFree ? stem : number + file.slug) + ".md"
        }
        let whole = files.map(\.slug).filter { !$0.isEmpty }.joined(separator: "-")
        return slugs.contains(folder + whole) ? nil : folder + number + whole + ".md"
    }
}
