/// All commands and options: read by the parser and printed by the help, so that neither knows more than the other.
enum CommandTable {
    static let build = CommandForm(
        name: "build", operands: [], summary: "turn content/ into the site in output/",
        details: """
            Reads content/ and, if there is one, templates/, checks everything, and writes the site. With a mistake in the
            content or in a template nothing is written. Files of earlier builds that have no place in the site any more are
            removed; files that seriesgen did not write are never touched.

            Exit status: 0 when the site is written, 1 when it is not, 2 for a wrong command line.
            """,
        options: BuildArguments.fields.map(\.option))

    static let lock = CommandForm(
        name: "lock", operands: [], summary: "note down all URLs, so that no later build loses one",
        details: """
            Writes content/urls.lock: one line for each page, alias and heading that is published today, such as

              /leaves/
              /leaves/#how-much

            From then on, a build in which one of them is gone is an error that says how to keep it: an alias in the front
            matter of the page that took its place ('aliases: [/leaves/]'), or the old id behind the heading that did
            ('{#how-many aka=how-much}'). Run it whenever you publish, and keep the file with your content. Lines are added,
            and never removed unless you say so. Lines that begin with '#' are yours, and stay.

            Exit status: 0 when all is noted down, 1 when the site has errors or the file cannot be written, 2 for a wrong
            command line.
            """,
        options: LockArguments.fields.map(\.option))

    static let markdown = CommandForm(
        name: "markdown", operands: ["[FILE|-]"], summary: "print the HTML of a Markdown file",
        details: """
            Prints what an article would show: front matter left out, ids on headings, figures with captions. Links are
            printed as they are written, since there is no site to look them up in. Without a file, or with '-', reads
            standard input.

            Exit status: 0 when the HTML is printed, 1 when the text or the file has a mistake, 2 for a wrong command line.
            """,
        options: MarkdownArguments.fields.map(\.option))

    static let help = CommandForm(
        name: "help", operands: ["[TOPIC]", "[LANGUAGE]"], summary: "explain a command, or one of the subjects below",
        details: """
            The topics are the commands, and these:

            \(HelpText.table(HelpTopic.subjects.map { ($0.name, $0.summary) }))
            """, options: [])

    static let list = CommandForm(
        name: "list", operands: [], summary: "print the series: parts, state, time, problems",
        details: """
            Prints a table for each series: the number of each part, its title, its state (published, draft, scheduled,
            planned), words of prose, minutes of reading, the day of the last change or else of publication, and how many
            errors and warnings its file has. Nothing is written. Drafts and scheduled articles that no outline lists have
            no number.

            JSON has a list 'series', each with 'title', 'folder', 'status' and 'parts'; a part has 'part', 'title', 'state',
            'file', 'words', 'minutes', 'updated', 'due', 'errors' and 'warnings'. What is not there is null. Mistakes in
            other files are counted in 'problemsElsewhere'.

            Exit status: 0 when there is a series to print, with problems or without, 1 when there is none, 2 for a wrong
            command line.
            """,
        options: ListArguments.fields.map(\.option))

    static let all = [build, list, lock, markdown, help]
}
