#!/usr/bin/env python3
"""Compares `seriesgen markdown --github` with the library of GitHub's own cmark-gfm, document by document.

    gfm.py --seriesgen PATH [--documents N] [--seed N]

The documents are generated: rich in tables, pipes, escapes, lists, quotes, footnotes and addresses. A difference counts
unless `expected_difference` gives its reason. Exit status: 0 when there is none, 1 otherwise; 77 without the library.
"""
import argparse
import ctypes
import ctypes.util
import os
import random
import re
import subprocess
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

EXTENSIONS = ["table", "strikethrough", "autolink", "tasklist"]
UNSAFE, FOOTNOTES = 1 << 17, 1 << 13
# So many differences that are not by design are printed whole.
SHOWN = 5


class GitHub:
    """cmark-gfm as a library: a process for each document would take most of the time."""

    def __init__(self):
        try:
            self.core = ctypes.CDLL("libcmark-gfm.so.0.29.0.gfm.6")
            extensions = ctypes.CDLL("libcmark-gfm-extensions.so.0.29.0.gfm.6")
        except OSError as error:
            print(f"gfm: skipped, there is no libcmark-gfm ({error}); Debian has it in the package cmark-gfm")
            sys.exit(77)
        pointer = ctypes.c_void_p
        core = self.core
        for name, result, arguments in [
            ("cmark_parser_new", pointer, [ctypes.c_int]),
            ("cmark_find_syntax_extension", pointer, [ctypes.c_char_p]),
            ("cmark_parser_attach_syntax_extension", ctypes.c_int, [pointer, pointer]),
            ("cmark_parser_feed", None, [pointer, ctypes.c_char_p, ctypes.c_size_t]),
            ("cmark_parser_finish", pointer, [pointer]),
            ("cmark_parser_get_syntax_extensions", pointer, [pointer]),
            ("cmark_render_html", pointer, [pointer, ctypes.c_int, pointer]),
            ("cmark_node_free", None, [pointer]),
            ("cmark_parser_free", None, [pointer]),
        ]:
            function = getattr(core, name)
            function.restype, function.argtypes = result, arguments
        extensions.cmark_gfm_core_extensions_ensure_registered()
        self.free = ctypes.CDLL(None).free
        self.free.argtypes = [pointer]

    def html(self, document):
        core = self.core
        options = UNSAFE | FOOTNOTES
        parser = core.cmark_parser_new(options)
        for name in EXTENSIONS:
            core.cmark_parser_attach_syntax_extension(parser, core.cmark_find_syntax_extension(name.encode()))
        core.cmark_parser_feed(parser, document, len(document))
        root = core.cmark_parser_finish(parser)
        text = core.cmark_render_html(root, options, core.cmark_parser_get_syntax_extensions(parser))
        html = ctypes.string_at(text)
        self.free(text)
        core.cmark_node_free(root)
        core.cmark_parser_free(parser)
        return html


INLINES = [
    "a", "bc", "word", "one two", " ", " ", "|", "|", "\\|", "\\", "*", "**", "_", "`", "``", "`x|y`", "~", "~~", "[", "]",
    "[a]", "[b](c)", "[b](<c d> \"t\")", "![i](j)", "[^1]", "[^two]", "[^no]", "<b>", "</b>", "<!-- c -->", "http://a.bc",
    "https://ex.org/p_q_r?x=1&y=2", "www.ex.org", "www.a_b.c", "ftp://f.g", "me@ex.org", "a.b-c_d@e.f.gh", "(", ")", ".",
    "!", ":", ";", "&amp;", "&copy;", "\\*", "\\[", "\\~", "é", "“", "-", "--", "'", "\"", "<http://x.y>", "  ", "\t", "1",
]
PLAIN = [word for word in INLINES if not re.search(r"://|www|@", word)]
STARTS = [
    "", "", "", "", "> ", "> ", ">", "- ", "- ", "* ", "+ ", "1. ", "2) ", "  ", "    ", "\t", " ", "# ", "## ", "```", "~~~",
    "| ", "|", "[^1]: ", "[^two]: ", "[a]: /u", "- [ ] ", "- [x] ", "<div>", "</div>", "<b>", "   ", "10. ", "***", "---", "===",
]
DELIMITERS = ["| - |", "|-|-|", "| --- | :-: |", "---|---", ":-:", "-|-", "| :- | -: | - |", "|---|", " - | :-", "|-|-|-|"]


def line(rng, words):
    kind = rng.random()
    start = "".join(rng.choice(STARTS) for _ in range(rng.choice([0, 1, 1, 1, 2, 3])))
    if kind < 0.12:
        return ""
    if kind < 0.27:
        return start + rng.choice(DELIMITERS)
    if kind < 0.5:
        cells = ["".join(rng.choice(words) for _ in range(rng.randrange(4))) for _ in range(rng.choice([1, 2, 2, 3]))]
        return start + rng.choice(["", "|", "| "]) + " | ".join(cells) + rng.choice(["", "|", " |", " | "])
    return start + "".join(rng.choice(words) for _ in range(rng.randrange(1, 7)))


def table(rng, words):
    columns = rng.choice([1, 2, 2, 3])
    prefix = rng.choice(["", "", "", "> ", "  ", "   ", "- ", "1. ", "    "])
    later = {"- ": "  ", "1. ": "   "}.get(prefix, prefix)
    rows = [
        "| " + " | ".join("".join(rng.choice(words) for _ in range(rng.randrange(4))) for _ in range(columns)) + " |"
        for _ in range(rng.randrange(1, 4))
    ]
    rule = "|" + "|".join(rng.choice(["-", ":-", "-:", ":-:", "---"]) for _ in range(columns)) + "|"
    return [prefix + rows[0]] + [later + text for text in [rule, *rows[1:]]]


def document(rng):
    lines = []
    # Where there are no addresses, their differences hide nothing.
    words = INLINES if rng.random() < 0.4 else PLAIN
    for _ in range(rng.randrange(1, 9)):
        lines += table(rng, words) if rng.random() < 0.2 else [line(rng, words)]
    if rng.random() < 0.3:
        lines += ["", "[^1]: note " + line(rng, words), "", "    more"]
    return ("\n".join(lines) + "\n").encode()


LINK = re.compile(r'<a href="(?:http://|mailto:)?([^"]*)">([^<]*)</a>')


def without_bare_links(html):
    """The HTML with the links of bare addresses as text, which is where most differences by design are."""
    return LINK.sub(lambda link: link[2] if link[2] else link[0], html)


def normalized(html):
    """What newer versions of cmark-gfm write, and we do, is made that of this version: the words of back links."""
    return re.sub(r' data-footnote-backref-idx="[^"]*" aria-label="Back to reference [^"]*"',
                  ' aria-label="Back to content"', html)


BOX = re.compile(r'<input type="checkbox" (checked="" )?disabled="" /> ?')


def without_boxes(html):
    html = BOX.sub(lambda box: "[x] " if box[1] else "[ ] ", html)
    return re.sub(r"\[X\]", "[x]", re.sub(r"(\[[ xX]\])\s+(<p>)?", r"\1 ", html))


def without_all_boxes(html):
    return re.sub(r"\s+", "", re.sub(r"\[[ xX]\]", "", BOX.sub("", html)))


def without_notes(html):
    html = re.sub(r'<section class="footnotes".*</section>\n', "", html, flags=re.S)
    return re.sub(r'id="fnref-([^"]*?)(-\d+)?" data-footnote-ref>\d+<', r'id="fnref-\1" data-footnote-ref>N<', html)


def without_marks(html):
    return re.sub(r"</?(del|em|strong)>|[~*_]", "", html)


def without_looseness(html):
    return re.sub(r"\s+", " ", re.sub(r"</?p>", "", html)).replace("> ", ">").replace(" <", "<")


# What may differ by design: the reason, what a document must hold for it, and what it is that differs: the HTML without it is
# the same, or all of it may differ when there is nothing to leave out.
DIFFERENCES = [
    ("address: a character reference ends it where it is written, not where it is read", r"&#?\w+;", without_bare_links),
    ("address: GitHub finds none behind a bracket that is open", r"\[", without_bare_links),
    ("address: an escaped character makes none", r"\\[@.:/~*_(]", without_bare_links),
    ("task: GitHub finds boxes only where the item starts its line", r"\[[ xX]\]", without_boxes),
    ("footnote: a note that only notes refer to is not shown, and references in notes come last", r"\[\^", without_notes),
    ("table: GitHub unescapes pipes in the text in front of a header", r"\\\|", lambda html: html.replace("\\|", "|")),
    ("task: GitHub reads a box before the rest of its line", r"(?m)\[[ xX]\][ \t]*($|[|>+*#\[\d-]|.*\[[xX]\]|.*\|)", None),
    ("footnote: tabs around a label may be of another width", r"\t *\[\^|\[\^\w+\]:.*\t", None),
    ("strikethrough: what crosses emphasis", r"~", without_marks),
    ("list: GitHub takes some lists with tables for loose ones", r"\|", without_looseness),
    ("footnote: GitHub looks for a note in the text of a picture", r"!\[\^", None),
    ("strikethrough: a character reference beside tildes is what it stands for", r"&#?\w+;~|~&#?\w+;", None),
    ("table: GitHub takes a definition in front of a header for text", r"\[a\]: /u", None),
    ("definition: CommonMark 0.29 takes brackets without a partner", r"\[a\]:\s*\S*[()]", None),
    ("emphasis: GitHub looks past tildes beside it", r"[*_]~|~[*_]", None),
    ("html: a tag ends a lazy paragraph in CommonMark 0.29", r"(?m)^[ >]*</?\w+>\s*$", None),
    ("address: markup inside an address ends it", r"(://|www\.|@)\S*[\[\]\\`!&<]", None),
    ("table: GitHub takes the indentation of a lazy header for a cell", r"(?ms)^ *(>|[-+*] |\d+[.)] ).*^ +\|", None),
    ("table: GitHub takes a box off its header", r"(?m)\[[ xX]\].*\n[ \t>|:-]*-[ \t>|:-]*$", without_all_boxes),
    ("address: GitHub looks for underscores up to the first byte beyond ASCII", r"(://|www\.)\S*[^\x00-\x7f\s]\S*_", None),
]


def expected_difference(source, ours, theirs):
    """Why two outputs may differ; None when they may not."""
    for reason, condition, leave_out in DIFFERENCES:
        if not re.search(condition, source):
            continue
        if leave_out is None:
            return reason
        ours, theirs = leave_out(ours), leave_out(theirs)
        if ours == theirs:
            return reason
    return None


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seriesgen", required=True)
    parser.add_argument("--documents", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    github = GitHub()
    rng = random.Random(options.seed)
    documents = [document(rng) for _ in range(options.documents)]

    def run(source):
        return subprocess.run([options.seriesgen, "markdown", "--github", "-"], input=source, capture_output=True)

    reasons = Counter()
    shown = 0
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for source, result in zip(documents, pool.map(run, documents)):
            theirs = github.html(source)
            if result.returncode != 0:
                reasons["failed"] += 1
                print(f"exit {result.returncode}: {source!r}")
                continue
            ours, theirs = normalized(result.stdout.decode()), theirs.decode()
            if ours == theirs:
                continue
            reason = expected_difference(source.decode(), ours, theirs)
            reasons[reason or "UNEXPECTED"] += 1
            if reason is None and shown < SHOWN:
                shown += 1
                print(f"--- source\n{source.decode()}--- ours\n{ours}--- theirs\n{theirs}")
    print(f"gfm: {options.documents} documents, {sum(reasons.values())} differences: {dict(reasons)}")
    sys.exit(1 if reasons["UNEXPECTED"] or reasons["failed"] else 0)


if __name__ == "__main__":
    main()
