"""What an article consists of: its blocks of code in their order, and the files beside it."""
import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

FENCE = re.compile(r"^```(\w*)[ ]*(.*)$")
TITLE = re.compile(r'title="([^"]*)"')
PROMPT = re.compile(r"^(\$|#|sqlite>) ")
# What belongs to an article and is no code that a reader runs.
NO_CODE = {".md", ".svg"}


@dataclass(frozen=True)
class Block:
    """A fenced block of code."""

    article: str  # the slug
    line: int  # of its first line of code, from 1, in index.md
    language: str
    title: str  # of the frame around it; empty without one
    code: str

    @property
    def key(self):
        """What names the block in the tables of plan.py; a line number would change with every edit above it."""
        return self.article, self.code.split("\n", 1)[0]

    @property
    def file(self):
        """The name of the file that the title speaks of: `shelf.py` of "shelf.py, the routes"."""
        return self.title.split(",")[0]

    @property
    def has_commands(self):
        return PROMPT.match(self.code) is not None


@dataclass(frozen=True)
class Article:
    folder: Path
    slug: str
    text: str
    blocks: tuple

    @property
    def day(self):
        """The day of its front matter, which is the "today" of the output that it shows."""
        return date.fromisoformat(re.search(r"^date: (\S+)$", self.text, re.MULTILINE)[1])

    def attached(self):
        return sorted(file for file in self.folder.iterdir() if file.suffix not in NO_CODE)

    def place(self, line):
        return f"{self.folder.name}/index.md:{line}"


def read_articles(content):
    return [read_article(folder) for folder in sorted(content.glob("[0-9][0-9]-*")) if folder.is_dir()]


def read_article(folder):
    text = (folder / "index.md").read_text()
    slug = folder.name.split("-", 1)[1]
    blocks = []
    opening = None  # the number of the fence's line and its two parts
    for number, line in enumerate(text.split("\n"), 1):
        fence = FENCE.match(line)
        if opening is None and fence:
            opening, lines = (number, *fence.groups()), []
        elif opening and line == "```":
            first, language, more = opening
            title = TITLE.search(more)
            code = "".join(line + "\n" for line in lines)
            blocks.append(Block(slug, first + 1, language, title[1] if title else "", code))
            opening = None
        elif opening:
            lines.append(line)
    return Article(folder, slug, text, tuple(blocks))
