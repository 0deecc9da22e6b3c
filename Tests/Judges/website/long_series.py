"""A series of 60 parts, with a tag and standalone pages that need lists of their own, too dull to be kept in the repository. Its
title is one word that no telephone has room for on a line."""

PARTS = 60
PAGES = 12


def write(folder):
    folder.mkdir(parents=True)
    (folder / "series.yaml").write_text(
        f"title: Everythingthatwethinkaboutbreadbakingathome\ndescription: {PARTS} parts of one sentence each.\n"
        "author: Ada Example\ngitDates: false\n"
    )
    for part in range(1, PARTS + 1):
        (folder / f"{part:02}-part-{part}.md").write_text(
            f"---\ntitle: Lesson {part}\ndescription: What {part} has that {part - 1} has not.\n"
            f"date: 2026-01-{1 + part % 28:02}\ntags: [everything]\n---\n\nA sentence.\n\n## A heading\n\nAnother one.\n"
        )
    (folder / "pages").mkdir()
    for page in range(1, PAGES + 1):
        (folder / f"pages/page-{page:02}.md").write_text(f"---\ntitle: Page {page}\n---\n\nA sentence.\n")
