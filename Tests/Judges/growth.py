#!/usr/bin/env python3
"""Asks whether `seriesgen markdown` has four times the work with a text of four times the length, whatever its marks are.

    growth.py --seriesgen FILE [--pairs N [--seed N]]

Each text is a mark over and over, or one and then another. The work is counted in instructions by valgrind, which are the
same on a busy machine, less those for an empty text. `--pairs` asks about so many texts of two marks that are chosen by
chance. Prints the texts whose work grows faster; exit status: 0 when there are none, 1 otherwise; 77 without valgrind.
"""
import argparse
import random
import re
import shutil
import subprocess
import sys
import tempfile
from multiprocessing.pool import ThreadPool
from os import cpu_count
from pathlib import Path

# So often each mark stands in the short and in the long text: few enough for a second a run.
SHORT, LONG = 500, 2000
# The long text may have so much more work than the short one: 4 times is linear, 16 times quadratic. What lies between pays
# for tables that grow by jumps.
MOST = 5

MARKS = [
    # Inline.
    "*", "**a ", "_", "~", "~~a ", "`", "``a ", "[", "]", "![", "](", "[a](b.md) ", "[a] ", "[^1] ", "<", ">", "<a ", "<b>",
    "<https://a.b> ", "&", "&amp;", "\\", "\\~ ", "!", "\"a ", "'a ", "--", "...", "$a$ ", "{{ ", "}} ", "{% ", "(", ")", "{#",
    "}", "www.a.b ", "http://a.b/_", "a@b.c ", "https://", "mailto:", "a ", "é", "茶", "\t", "\x00", "\r", "  \n", "\\\n",
    # Elements whose content matters to us.
    "<details>", "</details>", "<video></audio> ", "<code {{ ", "<svg>", "<img src=b> ", "<a id=b>", "<!-- ", "-->", "<?",
    "<![CDATA[", "<script>",
    # Blocks.
    "\n", "> ", "\n> a", "- ", "\n- a\n", "\n1. a\n", "\n- [ ] a\n", "\n# a\n", "\n# a {#b}\n", "\na\n---\n", "\n    a\n",
    "\n```\n", "\n~~~ a\na\n", "\n<div>\n", "\n<p>\n\n", "|", "|a", "\n|a|\n|-|\n", "\n|-|\n", "\na\n: b\n\n", ": ",
    "\n[a]: b\n", "\n[^1]: a\n", "\n> [!NOTE]\n> a\n\n", "\n$$\n", "\n***\n", "\n\n![a](b)\n\n",
]  # fmt: skip

# Texts of several marks that took minutes once.
KNOWN = [
    ("~a ", "b~c ", "d~~ "), ("~~a ", "b~c "), ("*a ~*b*~ **a ~*b*~ ", " a** a*"), ("*~a_",), ("[", "](b)"),
    ("[x](https://a.b/_)",), ("`https://a.b/_`x",), ("[https://a.b/_](",), ("](http://a.b_<",), ("<a [a](b) ",),
    ("> [a](b)\n",), ("[a](b '\\\" ", "\\')"), ("- [a]: b\n\n\n  T\n  : c\n",), ("![a](b) [c](d) ",), ("<![CDATA[", "<b>"),
    ("<a href=b title='`'> ` ",), ("'a ", "b\" "), ("a]: b\n[a][c]\n",), ("[a](https://b.c \"x ",),
]  # fmt: skip


def instructions(seriesgen, text):
    """So many does it take to print the text's HTML, or to refuse it."""
    with tempfile.NamedTemporaryFile(suffix=".md") as file:
        file.write(text.encode())
        file.flush()
        command = ["valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null", seriesgen, "markdown",
                   file.name]  # fmt: skip
        run = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, errors="replace")
    count = re.search(r"I +refs: +([\d,]+)", run.stderr)
    if run.returncode not in (0, 1) or not count:
        sys.exit(f"growth: {' '.join(map(str, command))}\n{run.stderr[-2000:]}")
    return int(count[1].replace(",", ""))


def growth(seriesgen, marks, least):
    """How much more work the long text has than the short one, where the empty one has the `least`."""
    short, long = (instructions(seriesgen, "".join(mark * length for mark in marks)) - least for length in (SHORT, LONG))
    return long / max(1, short)


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
        texts = [chance.choice([(one, two), (one + two,)]) for one, two in pairs]
    least = instructions(options.seriesgen, "")
    with ThreadPool(cpu_count()) as pool:
        found = pool.map(lambda marks: (growth(options.seriesgen, marks, least), marks), texts)
    steep = [f"{factor:.1f} times the work for four times the text: {' and then '.join(map(repr, marks))}"
             for factor, marks in sorted(found, reverse=True) if factor > MOST]  # fmt: skip
    print(*steep, f"growth: {len(texts)} texts, {len(steep)} of them steeper than linear", sep="\n")
    return 1 if steep else 0


if __name__ == "__main__":
    sys.exit(main())
