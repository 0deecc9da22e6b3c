/// The smallest site.
let tinySite = ["content/series.yaml": "title: Tiny\n", "content/01-one.md": "# One\n\nText.\n"]
