#!/usr/bin/env python3
"""Compares how we color code with how Pygments does, on real files.

    python3 Tests/Judges/code_classes.py [--minimum PERCENT] [--explain] [FILE | FOLDER]...

Without files it takes those of this repository. Both sides give each character one of five classes: comment, string,
number, keyword, other. What counts are the characters that are no spaces. Needs Pygments, and a build of the tests
(`swift build --build-tests`), which write our classes: see Tests/SeriesCodeTests/DumpTests.swift.
"""

import argparse
import collections
import os
import pathlib
import subprocess
import sys
import tempfile

from pygments.lexers import get_lexer_by_name
from pygments.token import Comment, Keyword, Literal, Number, Operator, String

ROOT = pathlib.Path(__file__).resolve().parents[2]

# The class of a token is that of the longest type here that it belongs to, else "other": names, built-in names,
# punctuation, operators, text, and everything generic.
PYGMENTS = {
    Comment: "comment",
    Comment.Preproc: "other",  # speaks to the compiler, as our "meta"
    Comment.PreprocFile: "string",  # <stdio.h>
    String: "string",  # with documentation, symbols, regular expressions, escapes and the marks of interpolation
    Number: "number",
    Literal.Date: "number",
    Keyword: "keyword",  # with types, constants and declarations
    Operator.Word: "keyword",  # `and`, `in`
}
# In these languages documentation is written in comments.
COMMENTED = {"rust", "php", "powershell"}

# The letters of Tests/SeriesCodeTests/Support/Sample.swift; all others are "other".
OURS = {"c": "comment", "s": "string", "e": "string", "n": "number", "k": "keyword", "o": "keyword"}

# Name or extension of a file to our name and Pygments' for its language.
LANGUAGES = {
    ".bash": ("bash", "bash"),
    ".c": ("c", "c"),
    ".cc": ("cpp", "cpp"),
    ".cpp": ("cpp", "cpp"),
    ".cs": ("csharp", "csharp"),
    ".css": ("css", "css"),
    ".diff": ("diff", "diff"),
    ".ex": ("elixir", "elixir"),
    ".exs": ("elixir", "elixir"),
    ".go": ("go", "go"),
    ".graphql": ("graphql", "graphql"),
    ".h": ("c", "c"),
    ".hpp": ("cpp", "cpp"),
    ".html": ("html", "html"),
    ".ini": ("ini", "ini"),
    ".java": ("java", "java"),
    ".js": ("javascript", "javascript"),
    ".json": ("json", "json"),
    ".kt": ("kotlin", "kotlin"),
    ".kts": ("kotlin", "kotlin"),
    ".lua": ("lua", "lua"),
    ".md": ("markdown", "markdown"),
    ".mjs": ("javascript", "javascript"),
    ".patch": ("diff", "diff"),
    ".php": ("php", "php"),
    ".properties": ("properties", "properties"),
    ".proto": ("protobuf", "protobuf"),
    ".ps1": ("powershell", "powershell"),
    ".py": ("python", "python"),
    ".rb": ("ruby", "ruby"),
    ".rs": ("rust", "rust"),
    ".scala": ("scala", "scala"),
    ".sh": ("bash", "bash"),
    ".sql": ("sql", "postgresql"),
    ".svg": ("xml", "xml"),
    ".swift": ("swift", "swift"),
    ".tf": ("hcl", "terraform"),
    ".toml": ("toml", "toml"),
    ".ts": ("typescript", "typescript"),
    ".tsx": ("typescript", "tsx"),
    ".xml": ("xml", "xml"),
    ".yaml": ("yaml", "yaml"),
    ".yml": ("yaml", "yaml"),
    "Dockerfile": ("dockerfile", "docker"),
    "Makefile": ("makefile", "makefile"),
    "nginx.conf": ("nginx", "nginx"),
}
LARGEST = 200_000


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("paths", nargs="*", type=pathlib.Path, help="files and folders; by default this repository")
    parser.add_argument("--minimum", type=float, default=0, help="fail when a language has less, in percent")
    parser.add_argument("--explain", action="store_true", help="show the most frequent differences")
    arguments = parser.parse_args()

    files = collections.defaultdict(list)
    for path in found(arguments.paths):
        names = LANGUAGES.get(path.name) or LANGUAGES.get(path.suffix)
        text = readable(path) if names else None
        if text:
            files[names].append((path, text))
    if not files:
        sys.exit("no files to compare")
    figures = {}
    with tempfile.TemporaryDirectory() as folder:
        classes = ours(files, pathlib.Path(folder))
        for names in sorted(files):
            figures[names] = compare(names, files[names], classes[names], arguments.explain)
    low = [names[1] for names, percent in figures.items() if percent < arguments.minimum]
    if low:
        sys.exit(f"below {arguments.minimum} %: {', '.join(low)}")


def found(paths):
    if not paths:
        listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout
        return [ROOT / name for name in listed.decode().split("\0") if name and (ROOT / name).is_file()]
    return [file for path in paths for file in ([path] if path.is_file() else sorted(path.rglob("*"))) if file.is_file()]


def readable(path):
    """The text of a file, with the line ends that Pygments wants; None if there is none to compare."""
    data = path.read_bytes()
    if b"\0" in data or len(data) > LARGEST:
        return None
    try:
        return data.decode().replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError:
        return None


def ours(files, folder):
    """For each file a letter for each character of its text."""
    for number, (language, lexer) in enumerate(files):
        (folder / language).mkdir(exist_ok=True)
        for position, (_, text) in enumerate(files[language, lexer]):
            (folder / language / f"{number}-{position}").write_bytes(text.encode())
    run = subprocess.run(
        ["swift", "test", "--skip-build", "--filter", "DumpTests"],
        cwd=ROOT, env=os.environ | {"CODE_FILES": str(folder)}, capture_output=True, text=True)
    if run.returncode:
        sys.exit(run.stdout + run.stderr)
    return {
        names: [
            by_character(text, (folder / names[0] / f"{number}-{position}.classes").read_text())
            for position, (_, text) in enumerate(files[names])
        ]
        for number, names in enumerate(files)
    }


def by_character(text, letters):
    result = []
    offset = 0
    for character in text:
        result.append(letters[offset])
        offset += len(character.encode())
    return result


def compare(names, files, classes, explains):
    lexer = get_lexer_by_name(names[1], stripnl=False, ensurenl=False)
    same = total = 0
    differences = collections.Counter()
    for (_, text), letters in zip(files, classes):
        position = 0
        for _, token, value in lexer.get_tokens_unprocessed(text):
            theirs = kind(token, names[1])
            for letter, character in zip(letters[position:position + len(value)], value):
                if character.isspace():
                    continue
                total += 1
                mine = OURS.get(letter, "other")
                if mine == theirs:
                    same += 1
                else:
                    differences[str(token), theirs, mine, value.strip()[:30]] += 1
            position += len(value)
    percent = 100 * same / max(1, total)
    print(f"{names[1]:12} {percent:6.2f} % of {total} characters in {len(files)} files")
    if explains:
        for (token, theirs, mine, value), count in differences.most_common(10):
            print(f"    {count:6} {theirs} there, {mine} here: {token} {value!r}")
    return percent


def kind(token, lexer):
    if token in String.Doc and lexer in COMMENTED:
        return "comment"
    known = [parent for parent in PYGMENTS if token in parent]
    return PYGMENTS[max(known, key=len)] if known else "other"


if __name__ == "__main__":
    main()
