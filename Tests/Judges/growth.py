#!/usr/bin/env python3
"""Asks whether four times the input is four times the work: texts, whatever their marks are, and sites.

    growth.py --seriesgen FILE [--pairs N [--seed N]]

Each text is a mark over and over, or one and then another; each site has much of one thing. The work is counted in
instructions by valgrind, which are the same on a busy machine, less those for hardly any input. `--pairs` asks about so many
texts of two marks that are chosen by chance, instead. What copies of memory cost, no count of instructions shows; so the
pages of memory that are touched are counted, too. Prints what grows faster; exit status: 0 when nothing does, 1 otherwise; 77
without valgrind.
"""
import argparse
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
from functools import cache
from multiprocessing.pool import ThreadPool
from pathlib import Path

# So often each mark stands in the short and in the long text, and so many things are in the small and in the large site: few
# enough for a second or two a run.
TEXTS = 500, 2000
SITES = 100, 400
# Four times the input may be so much more work: 4 times is linear, 16 times quadratic. What lies between is for tables that
# grow by jumps.
MOST = 5
# Fewer pages of memory than these are those of a start.
FEW_PAGES = 500

MARKS = [
    # Inline.
    "*", "**a ", "_", "~", "~~a ", "`", "``a ", "[", "]", "![", "](", "[a](b.md) ", "[a] ", "[a] (./b) ", "[a](./b \"c ", "[a(b.md) ", "!(a.png) ", "![a](b =1) ", "![a](b =1", "[^1] ", "<", ">", "<a ", "<b>",
    "<https://a.b> ", "&", "&amp;", "\\", "\\~ ", "!", "\"a ", "'a ", "--", "...", "$a$ ", "{{ ", "}} ", "{% ", "(", ")", "{#",
    "}", "www.a.b ", "http://a.b/_", "a@b.c ", "https://", "mailto:", "a ", "é", "茶", "\t", "\x00", "\r", "  \n", "\\\n",
    # Elements whose content matters to us.
    "<details>", "</details>", "<video></audio> ", "<code {{ ", "<svg>", "<img src=b> ", "<a id=b>", "<!-- ", "-->", "<?",
    "<![CDATA[", "<script>", "<a1>", "<a1", "<?a?>", "<q>", "</q>", "<pre>",
    # Blocks.
    "\n", "> ", "\n> a", "- ", "\n- a\n", "\n1. a\n", "\n- [ ] a\n", "\n# a\n", "\n# a {#b}\n", "\n##a", "\na\n---\n", "\n    a\n",
    "\n```\n", "\n~~~ a\na\n", "\n<div>\n", "\n<p>\n\n", "|", "|a", "\n|a|\n|-|\n", "\n|-|\n", "\na\n: b\n\n", ": ",
    "\n[a]: b\n", "\n[^1]: a\n", "\n> [!NOTE]\n> a\n\n", "\n$$\n", "cost $5\n\n", "\n|a|\n|-|\n|b|\n\n", "==a== ", ":a: ", "a^[", "[@a] ", "\na\n: b\nc\n: d\n", "\n[a]: /b c\n", "\n***\n", "\n\n![a](b)\n\n",
]


class Once(str):
    """A mark that stands only once, in front of or behind the others."""


# Texts of several marks that took minutes once.
KNOWN = [
    (Once("``` a "), "b={ "), (Once("``` a "), "{2 "), ("]:\\\"",), ("]:\\\"()", Once(" \"")),
    ("~a ", "b~c ", "d~~ "), ("~~a ", "b~c "), ("*a ~*b*~ **a ~*b*~ ", " a** a*"), ("*~a_",), ("[", "](b)"),
    ("[x](https://a.b/_)",), ("`https://a.b/_`x",), ("[https://a.b/_](",), ("](http://a.b_<",), ("<a [a](b) ",),
    ("> [a](b)\n",), ("[a](b '\\\" ", "\\')"), ("- [a]: b\n\n\n  T\n  : c\n",), ("![a](b) [c](d) ",), ("<![CDATA[", "<b>"),
    ("<p>x<b>x<b>x<b>x<b>", "{{ a }}"), ("<a href=b title='`'> ` ",), ("'a ", "b\" "), ("a]: b\n[a][c]\n",), ("[a][bc]\n\n[bc]: d e\n",),
    ("[a][bc][^d]\n\n[^d]: e\n[bc]: f\n\n",), ("|a|\n|-|\n[bc]: d\n\n[a][bc]\n\n",), ("[a](https://b.c \"x ",), ("[a][b ", "\n\n[b]: c"), ("[a][b c d ", "\n\n[b c]: e\n"),
    ("![<b>", "</b>](c) "), ("![<b>a</b>~~c~~](d) ",), ("- <?a\n",),
]


MATH = "---\nmath: true\n---\n"

# Texts whose marks have numbers, or of which many more are needed: the text for so many.
NUMBERED = {
    "footnotes that are defined at both ends": lambda count: "".join(
        [f"[^a{n}]: [a](b.md)\n\n" for n in range(count)] + [f"[^a{n}] [^b{n}]\n" for n in range(count)]
        + [f"\n[^b{n}]: [a](b.md)\n" for n in range(count)]),
    "asterisks that end nothing": lambda count: "".join(f"**{n}：**b\n" for n in range(count * 10)),
    "asterisks between a colon and a letter": lambda count: "".join(f"**{n}:**b\n" for n in range(count * 10)),
    "environments of TeX that are escaped": lambda count: "".join(f"\\\\begin{{align}}{n}\n" for n in range(count * 10)),
    "dollars by their numbers": lambda count: MATH + "".join(f"&#36;&#36;{n}\n" for n in range(count * 10)),
    "roles that are escaped": lambda count: "".join(f"\\{{ref}}`{n}`\n" for n in range(count * 10)),
    "attributes without an end": lambda count: "<img a=b " * count * 10,
}


ARTICLE = "---\ntitle: T{0}\ndate: 2024-01-01\n{1}---\n\nText of {0}.\n\n## H\n\nMore.\n"
SETTINGS = {"series.yaml": "title: S\n"}
# Whose days say something else than their names, and whose language is not that of the series.
UNORDERED = {f"{name}.md": f"---\ndate: 2024-01-{day}\nlang: de\n---\n# A\n" for name, day in [("a", "03"), ("b", "02"), ("c", "01")]}


def parts(count, keys="", folder=""):
    """Files of as many articles; `keys` of their front matter may name the article itself and the one before."""
    return {f"{folder}{n:05d}-p{n}.md": ARTICLE.format(n, keys.format(n, n - 1) if n > 1 else "") for n in range(1, count + 1)}


def outline(count):
    return {"series.yaml": "title: S\nparts:\n" + "".join(f"- p{n}\n- planned: Q{n}\n" for n in range(1, count + 1))}


def one_line(item):
    """One article whose front matter has much on one line."""
    return lambda count: {"a.md": "---\ntitle: A\nx: [" + ", ".join(item.format(n) for n in range(count * 4)) + "]\n---\n\nText.\n"}


# What sites have much of: the files in content/ for so many.
KINDS = {
    "parts": parts,
    "parts in an outline": lambda count: parts(count) | outline(count),
    "tags": lambda count: parts(count, "tags: [t{0}, all]\n"),
    "terms": lambda count: parts(count, "defines:\n  word{0}: A word.\n"),
    "prerequisites": lambda count: parts(count, "requires: [p{1}]\n"),
    "aliases": lambda count: parts(count, "aliases: [/a{0}/]\n"),
    "addresses elsewhere": lambda count: parts(count, "permalink: /a{0}/\n"),
    "texts in no series": lambda count: parts(2) | {f"f{n}/{name}.md": "# A\n" for n in range(count) for name in "ab"},
    "series in the order of names": lambda count: {
        f"s{n}/{name}": text for n in range(count) for name, text in (SETTINGS | UNORDERED).items()},
    "pages": lambda count: parts(2) | parts(count, folder="pages/"),
    "series": lambda count: {f"s{n}/{name}": text for n in range(count) for name, text in (SETTINGS | parts(1)).items()},
    "links to what drafts hold back": lambda count: {
        "index.md": "---\ndraft: true\n---\n\n# A\n", "01-a.md": "# A\n\n" + "[a](/#b)\n" * count,
        **{f"d{n}.md": "---\ndraft: true\n---\n# D\n" for n in range(count)}},
    "keys that are lists, on one line": one_line("{{[a]: b}}"),
    "anchors that nothing names, on one line": one_line("&a{} b"),
    "anchors that are not there, on one line": one_line("*a"),
    "terms with mistakes, on one line": lambda count: {
        "a.md": "---\ntitle: A\ndefines: [" + ", ".join(f"{{term: t{n}, meaning: [x, y], foo: bar}}" for n in range(count)) + "]\n---\n\nText.\n"},
    "lines of a lock that alternate": lambda count: {
        "urls.lock": "".join(f"/{page}/#h{n}\n" for n in range(count) for page in "ab"),
        **{f"{page}.md": "# A\n\n" + "".join(f"## H{n}\n\n" for n in range(count)) for page in "ab"}},
    "broken links to terms": lambda count: parts(count, "defines:\n  word{0}: A word.\n") | {
        "index.md": "".join(f"[a](/glossary/#wxrd{n})\n" for n in range(count))},
    "tags of one text": lambda count: {"a.md": "---\ntags: [" + ", ".join(f"t{n}" for n in range(count)) + "]\n---\n# A\n"},
    "schemes in an address": lambda count: {"a.md": f"# A\n\n[b]({'https:' * count * 20}/)\n"},
    "texts with broken links": lambda count: {f"a{n}.md": f"# A{n}\n\n[b](c{n}/d.md) ![e](f{n}.png)\n" for n in range(count)},
    "letters in a heading and in a broken link to it": lambda count: {
        "a.md": f"# A\n\n[b](#{'b' * count * 20}c)\n\n## {'b' * count * 20}\n"},
    "letters in a file's name that is misspelled": lambda count: {
        "series.yaml": f"title: S\nparts:\n- planned: P\n  slug: {'p' * count * 20}\n- {'p' * count * 20}q\n", "a.md": "# A\n"},
    "planned parts under another key": lambda count: {
        "series.yaml": "title: S\nparts:\n" + "".join(f"- slug: q{n}\n  titel: Q{n}\n" for n in range(count)), "a.md": "# A\n"},
    "planned parts with a key that is misspelled": lambda count: {
        "series.yaml": "title: S\nparts:\n- a\n" + "".join(f"- planned: Q{n}\n  teasr: T\n" for n in range(count)), "a.md": "# A\n"},
    "lists behind one that stays open": lambda count: {"a.md": "---\nx: [\n" + "a: [1],\n" * count * 5 + "---\n"},
    "aliases of what stands far above": lambda count: {
        "a.md": "---\ntitle: A\nm: &m\n  name: X\n" + "# A comment.\n" * count * 10 + "authors: [" + "*m, b, " * count * 5 + "]\n---\n"},
    "unknown keys of a map": lambda count: {
        "series.yaml": "title: S\nreadingSpeed:\n" + "".join(f"  foo{n}: 1\n" for n in range(count * 5)), "a.md": "# A\n"},
    "static files": lambda count: parts(2) | {f"static/{n}.txt": "a" for n in range(count)},
}


def work(seriesgen, *arguments):
    """So many instructions does a command take, and so many pages of memory does it touch for the first time; errors in the
    input are told as quickly as pages are made."""
    command = ["valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null", seriesgen, *arguments]
    run = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, errors="replace")
    count = re.search(r"I +refs: +([\d,]+)", run.stderr)
    if run.returncode not in (0, 1) or not count:
        sys.exit(f"growth: {' '.join(map(str, command))}\n{run.stderr[-2000:]}")
    process = subprocess.Popen([seriesgen, *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return {"work": int(count[1].replace(",", "")), "memory": usage.ru_minflt}


@cache
def text_work(seriesgen, text):
    with tempfile.NamedTemporaryFile(suffix=".md") as file:
        file.write(text.encode())
        file.flush()
        return work(seriesgen, "markdown", file.name)


def site_work(seriesgen, files):
    with tempfile.TemporaryDirectory(prefix="seriesgen-growth-") as folder:
        for name, text in (SETTINGS | files).items():
            file = Path(folder, "content", name)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text)
        return work(seriesgen, "build", "--root", folder, "--jobs", "1", "--now", "2026-01-01")


def text(marks, count):
    return "".join(mark if isinstance(mark, Once) else mark * count for mark in marks)


def described(mark):
    return f"once {str(mark)!r}" if isinstance(mark, Once) else repr(mark)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seriesgen", type=Path, required=True, metavar="FILE")
    parser.add_argument("--pairs", type=int, metavar="N")
    parser.add_argument("--seed", type=int, default=1, metavar="N")
    options = parser.parse_args()
    if shutil.which("valgrind") is None:
        print("growth: valgrind is not installed (apt install valgrind)", file=sys.stderr)
        return 77
    texts = [(mark,) for mark in MARKS] + KNOWN
    if options.pairs is not None:
        chance = random.Random(options.seed)
        pairs = [chance.sample(MARKS, 2) for _ in range(options.pairs)]
        texts = [chance.choice([(one, two), (one + two,), (Once(one), two)]) for one, two in pairs]
    cases = [(" and then ".join(map(described, marks)), text_work, [text(marks, count) for count in (0, *TEXTS)]) for marks in texts]
    if options.pairs is None:
        cases += [(kind, text_work, [made(count) for count in (0, *TEXTS)]) for kind, made in NUMBERED.items()]
        cases += [(kind, site_work, [files(count) for count in (1, *SITES)]) for kind, files in KINDS.items()]

    def growth(case):
        what, work_of, inputs = case
        least, small, large = (work_of(options.seriesgen, given) for given in inputs)
        return [
            ((large[kind] - least[kind]) / max(few, small[kind] - least[kind]), kind, what)
            for kind, few in (("work", 1), ("memory", FEW_PAGES))
        ]

    with ThreadPool(os.cpu_count()) as pool:
        found = pool.map(growth, cases)
    steep = [
        f"{factor:.1f} times the {kind} for four times as much of {what}"
        for factor, kind, what in sum(found, [])
        if factor > MOST
    ]
    print(*steep, f"growth: {len(found)} texts and sites, {len(steep)} of them steeper than linear", sep="\n")
    return 1 if steep else 0


if __name__ == "__main__":
    sys.exit(main())
