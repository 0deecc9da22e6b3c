import SeriesFrontMatter

/// The front matter of a file whose YAML is `yaml`, so that the YAML's first line is line 2.
func frontMatter(_ yaml: String) -> (value: FrontMatter, diagnostics: [String]) {
    let text = "---\n" + yaml + (yaml.hasSuffix("\n") || yaml.isEmpty ? "" : "\n") + "---\nBody.\n"
    let (document, split) = SplitDocument.split(Array(text.utf8), file: "a.md")
    let (value, read) = FrontMatter.read(from: document, file: "a.md")
    return (value, shown(split + read))
}

func settings(_ yaml: String) -> (value: SeriesSettings, diagnostics: [String]) {
    let (value, diagnostics) = SeriesSettings.read(from: Array(yaml.utf8), file: "series.yaml")
    return (value, shown(diagnostics))
}
