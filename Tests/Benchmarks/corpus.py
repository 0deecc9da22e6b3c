#!/usr/bin/env python3
"""Writes the benchmark's corpus: article series that are the same, byte for byte, on every machine.

    corpus.py DIR --series 500 --articles 20

DIR/content is what seriesgen (and the floor) reads; DIR/hugo/content holds the same articles for Hugo, which needs the
order and the slug in the front matter where seriesgen takes both from the file's name.
"""
import argparse
import datetime
import re
import sys
from dataclasses import dataclass
from pathlib import Path

sys.dont_write_bytecode = True
from prose import Prose  # noqa: E402

SEED = 20260101
WORDS = (1000, 1400)
SENTENCES = 6000
SITE_TITLE = "The Benchmark: Ten Thousand Parts"
SITE_DESCRIPTION = "Generated article series that measure a site generator."
AUTHORS = ["Mara Lindqvist", "Tomás Ferreira", "Aiko Brandt", "Jonas Okafor", "Élise Moreau", "Ravi Hollander"]


@dataclass(frozen=True)
class Heading:
    level: int
    text: str

    @property
    def id(self):
        """The anchor that GitHub gives the heading."""
        return _github_id(self.text)


@dataclass(frozen=True)
class Article:
    """What is known of an article before its text is written: all that its neighbours and the checks refer to."""

    series: str
    part: int
    title: str
    description: str
    date: datetime.date
    updated: datetime.date
    author: str
    headings: tuple

    @property
    def slug(self):
        return re.sub("-+", "-", _github_id(self.title))

    @property
    def file(self):
        return f"{self.part:02}-{self.slug}.md"


@dataclass(frozen=True)
class Series:
    number: int
    title: str
    description: str
    author: str
    articles: tuple

    @property
    def slug(self):
        return series_slug(self.number)


def series_slug(number):
    return f"series-{number:03}"


def plan(number, count):
    """The series of this number, from 1, with its articles planned but not written."""
    prose = Prose(SEED * 1000 + number)
    author = prose.pick(AUTHORS)
    articles = {}
    while len(articles) < count:
        article = _plan_article(prose, series_slug(number), len(articles) + 1, author)
        articles.setdefault(article.slug, article)
    title = f"{prose.title()}, Volume {number}"
    return Series(number, title, prose.plain_sentence(), author, tuple(articles.values()))


def _plan_article(prose, series, part, author):
    date = datetime.date(2020, 1, 1) + datetime.timedelta(days=part * 60 + prose.below(60))
    headings = {}
    wanted = prose.between(6, 10)
    while len(headings) < wanted:
        level = 3 if headings and prose.chance(0.35) else 2
        heading = Heading(level, prose.heading())
        headings.setdefault(heading.id, heading)
    return Article(
        series=series,
        part=part,
        title=prose.title(),
        description=prose.plain_sentence(),
        date=date,
        updated=date + datetime.timedelta(days=prose.between(1, 200)),
        author=author,
        headings=tuple(headings.values()),
    )


class Writer:
    """Writes the text of planned articles from a stock of sentences that it makes once."""

    def __init__(self):
        prose = Prose(SEED)
        self._stock = [prose.sentence() for _ in range(SENTENCES)]

    def body(self, series, article):
        """The article's Markdown without front matter: about 1,200 words in as many sections as it has headings."""
        prose = Prose(SEED * 100_000_000 + series.number * 1000 + article.part)
        previous = series.articles[article.part - 2] if article.part > 1 else None
        count = len(article.headings)
        shapes = [[] for _ in range(count)]
        for shape in (self._nested_list, self._code, self._code, self._quote, self._list, self._table):
            shapes[prose.below(count)].append(shape)

        blocks = [self._paragraph(prose)]
        if previous:
            heading = prose.pick(previous.headings)
            blocks.append(
                f"This part builds on [{_escaped(previous.title)}]({previous.file}#{heading.id}). "
                + self._sentence(prose)
            )
        words = prose.between(*WORDS)
        for position, heading in enumerate(article.headings, start=1):
            blocks.append("#" * heading.level + " " + heading.text)
            blocks.append(self._paragraph(prose))
            blocks.extend(shape(prose) for shape in shapes[position - 1])
            while _words(blocks) < words * position // count:
                blocks.append(self._paragraph(prose))
        if previous:
            blocks.append(f"If this went too fast, [read part {previous.part} again]({previous.file}).")
        return "\n\n".join(blocks) + "\n"

    def _sentence(self, prose):
        return prose.pick(self._stock)

    def _sentences(self, prose, low, high, separator):
        return separator.join(self._sentence(prose) for _ in range(prose.between(low, high)))

    def _paragraph(self, prose):
        return self._sentences(prose, 2, 5, "\n" if prose.chance(0.5) else " ")

    def _quote(self, prose):
        return "> " + self._sentences(prose, 2, 3, "\n> ") + "\n>\n> " + self._sentence(prose)

    def _list(self, prose):
        return "\n".join(f"{number}. {self._sentence(prose)}" for number in range(1, prose.between(4, 6)))

    def _nested_list(self, prose):
        return "\n".join(
            f"- {self._sentence(prose)}\n"
            f"  - {self._sentence(prose)}\n"
            f"  - **{prose.word('n')}**: {self._sentence(prose)}"
            for _ in range(prose.between(2, 3))
        )

    def _table(self, prose):
        rows = [["Name", prose.word("N"), f"{prose.word('N')} in ms"], [":---", "---", "---:"]]
        for _ in range(prose.between(3, 6)):
            rows.append([f"`{prose.word('n')}`", f"{prose.word('a')} **{prose.word('n')}**", prose.word("k")])
        return "\n".join("| " + " | ".join(row) + " |" for row in rows)

    def _code(self, prose):
        return prose.code()


def front_matter(article):
    """The article's front matter without the lines that begin and end it."""
    title = _quoted(article.title) if re.search('[:"&?]', article.title) else article.title
    return (
        f"title: {title}\n"
        f"description: {_quoted(article.description)}\n"
        f"date: {article.date}\n"
        f"updated: {article.updated}\n"
        f"author: {article.author}\n"
    )


def write(directory, series_count, article_count, hugo=True):
    """Writes the corpus into the directory: `content`, and `hugo/content` when asked for."""
    writer = Writer()
    content, hugo_content = directory / "content", directory / "hugo" / "content"
    _write(content / "series.yaml", _yaml(title=SITE_TITLE, description=SITE_DESCRIPTION, language="en"))
    if hugo:
        _write(hugo_content / "_index.md", _page(_yaml(title=SITE_TITLE, description=SITE_DESCRIPTION)))
    for number in range(1, series_count + 1):
        series = plan(number, article_count)
        facts = _yaml(title=series.title, description=series.description, author=series.author)
        folder, hugo_folder = content / series.slug, hugo_content / series.slug
        _write(folder / "series.yaml", facts)
        if hugo:
            _write(hugo_folder / "_index.md", _page(facts + f"weight: {number}\n"))
        for article in series.articles:
            matter, body = front_matter(article), writer.body(series, article)
            (folder / article.file).write_text(_page(matter, body), encoding="utf-8")
            if hugo:
                extra = f"weight: {article.part}\nslug: {article.slug}\n"
                (hugo_folder / article.file).write_text(_page(matter + extra, body), encoding="utf-8")


def _write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _page(matter, body=""):
    return f"---\n{matter}---\n\n{body}"


def _yaml(**facts):
    return "".join(f"{key}: {_quoted(value)}\n" for key, value in facts.items())


def _quoted(text):
    return '"' + text.replace('"', '\\"') + '"'


def _github_id(text):
    return re.sub(r"[^\w\- ]", "", text.lower()).replace(" ", "-")


def _escaped(text):
    """The text as Markdown that means it literally."""
    return re.sub(r"([\\`*_\[\]<>&])", r"\\\1", text)


def _words(blocks):
    return sum(len(block.split()) for block in blocks if not block.startswith("```"))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("directory", type=Path, metavar="DIR")
    parser.add_argument("--series", type=int, default=500, help="number of series (default: 500)")
    parser.add_argument("--articles", type=int, default=20, help="articles in each series (default: 20)")
    parser.add_argument("--no-hugo", action="store_true", help="leave out the copy in Hugo's form")
    options = parser.parse_args()
    write(options.directory, options.series, options.articles, hugo=not options.no_hugo)


if __name__ == "__main__":
    main()
