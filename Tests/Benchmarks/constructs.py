#!/usr/bin/env python3
"""Counts what each construct of Markdown costs seriesgen: instructions, as valgrind's callgrind counts them.

    constructs.py [--seriesgen FILE]

For each construct, the same articles are built without it and with one more of it in each; the difference is what it
costs. Instructions and not time, because a count is the same on a busy machine. Beside it stands what the same source
costs as nothing but paragraphs of its own: the part that any text would take.
"""
import argparse
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

sys.dont_write_bytecode = True
import tools  # noqa: E402
from prose import Prose  # noqa: E402

ARTICLES = 200
FRONT_MATTER = "---\n"
# Each with as many as a text often has of it, with words that differ from article to article.
CONSTRUCTS = {
    "three tags": FRONT_MATTER + "tags: [{n}, {n}, {n}]\n---\n",
    "a paragraph": "{P} {P} {P}",
    "a heading": "## {A} {N} {k}",
    "a link to another part": "See [the {a} {n}](01-first.md).",
    "a figure": '![The {a} {n}](figure.svg "How {n}s {v}")',
    "code without a language": "```\n{n} {v}\n{n} {v}\n{n} {v}\n{n} {v}\n{n} {v}\n```",
    "the same as Python": "```python\n{n} {v}\n{n} {v}\n{n} {v}\n{n} {v}\n{n} {v}\n```",
    "a table of 3 by 5 cells": "| {N} | {N} | {N} |\n|---|---|---|" + "\n| {n} | {a} | {k} |" * 4,
    "a struck word": "The ~~{a}~~ {n}.",
    "a list of two boxes": "- [ ] {v}\n- [x] {v}",
    "a bare address": "Look at https://{n}.example.org/{n} for more.",
    "a footnote": "The {n}.[^{n}{k}]\n\n[^{n}{k}]: Of the {a} {n}.",
    "a callout": "> [!NOTE]\n> The {a} {n}.",
    "a definition": "{N}\n: The {a} {n}.",
    "an escape": "A \\* and a {n}.",
    "quotes and a dash": "The \"{a}\" {n} -- it's {a}...",
    "raw HTML": "<span class=\"{n}\">{a}</span> {n}",
}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    program = tools.ROOT / ".build" / "release" / "seriesgen"
    parser.add_argument("--seriesgen", type=Path, default=program, metavar="FILE")
    options = parser.parse_args()
    if shutil.which("valgrind") is None:
        sys.exit("constructs: valgrind is needed (apt install valgrind)")
    with tempfile.TemporaryDirectory(prefix="seriesgen-constructs-") as folder:
        bare = count(options.seriesgen, Path(folder), None)
        print("instructions by which one more in each of "
              f"{ARTICLES} articles makes each of them dearer; an article without any: {round(bare / ARTICLES, -2):,.0f}\n")
        print("| one more of | instructions | bytes of source | instructions a byte |\n| --- | --: | --: | --: |")
        for name, pattern in CONSTRUCTS.items():
            cost = (count(options.seriesgen, Path(folder), pattern) - bare) / ARTICLES
            size = sum(len(construct(number, pattern)) for number in range(ARTICLES)) / ARTICLES
            print(f"| {name} | {cost:,.0f} | {size:,.0f} | {cost / size:,.0f} |", flush=True)


def count(seriesgen, folder, pattern):
    """The instructions of a build of articles, each with the construct of that pattern in it."""
    content, profile = folder / "content", folder / "profile"
    shutil.rmtree(content, ignore_errors=True)
    shutil.rmtree(folder / "output", ignore_errors=True)
    content.mkdir()
    (content / "series.yaml").write_text("title: Constructs\n")
    (content / "01-first.md").write_text("# First\n")
    (content / "figure.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>')
    for number in range(ARTICLES):
        prose = Prose(number)
        more = "" if pattern is None else construct(number, pattern)
        text = f"# Part {number}\n\n{prose.sentence()}\n\n{prose.sentence()}\n"
        text = more + text if more.startswith(FRONT_MATTER) else text + more
        (content / f"{number + 2}-part-{number}.md").write_text(text)
    command = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={profile}", seriesgen, "build", "--root", folder,
               "--output", folder / "output", "--jobs", "1", "--quiet"]
    run = subprocess.run(command, capture_output=True, text=True)
    if run.returncode != 0:
        sys.exit(f"constructs: the build failed\n{run.stderr[-2000:]}")
    return int(re.search(r"Collected : (\d+)", run.stderr)[1])


def construct(number, pattern):
    prose = Prose(1_000_000 + number)
    pattern = re.sub(r"\{P\}", lambda _: prose.plain_sentence().replace("{", "").replace("}", ""), pattern)
    if "[^" in pattern:
        # The same word in both places of a footnote.
        pattern = pattern.replace("{n}{k}", prose.word("n") + prose.word("k"))
    filled = prose.fill(pattern)
    return filled if filled.startswith(FRONT_MATTER) else f"\n{filled}\n"


if __name__ == "__main__":
    main()
