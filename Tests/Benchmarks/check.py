"""Says what is wrong with a generator's output for the corpus, as a list of sentences; an empty list means: right.

One checker serves seriesgen and Hugo, so that neither can win by leaving work out.
"""
import hashlib
import re
from collections import Counter

from corpus import SEED, Writer, plan, series_slug
from page import Page
from prose import Prose

SITE = "http://bench.example.org/"
SAMPLE = 200
# Beyond so many parts, seriesgen's pages list those near by and lead to the index for the rest.
LISTED_WHOLE = 60
LISTED_EACH_WAY = 9


class Checker:
    def __init__(self, series_count, article_count):
        self._series_count = series_count
        self._article_count = article_count
        self._writer = Writer()
        self._plans = {}
        prose = Prose(SEED)
        total = series_count * article_count
        drawn = {0, total - 1} | {prose.below(total) for _ in range(SAMPLE)}
        self._sample = [(index // article_count + 1, index % article_count) for index in sorted(drawn)]

    def floor(self, output):
        """What is wrong with the floor's output."""
        return list(self._counted(output)) + [
            problem
            for series, article in self._sampled()
            for problem in self._missing_words(_article(output, article)[1], series, article)
        ]

    def site(self, output):
        """What is wrong with a generator's output."""
        problems = list(self._counted(output))
        for series, article in self._sampled():
            html, page = _article(output, article)
            where = f"{article.series}/{article.slug}"
            checks = (
                self._missing_words(page, series, article),
                self._wrong_header(page, series, article),
                self._wrong_navigation(page, series, article),
                self._wrong_links(output, page, series, article),
            )
            problems += [f"{where}: {problem}" for check in checks for problem in check]
        for number in sorted({number for number, _ in self._sample}):
            problems += [f"{series_slug(number)}: {problem}" for problem in self._wrong_index(output, number)]
        problems += [f"home page: {problem}" for problem in self._wrong_home(output)]
        return problems

    def _sampled(self):
        for number, index in self._sample:
            series = self._plan(number)
            yield series, series.articles[index]

    def _plan(self, number):
        if number not in self._plans:
            self._plans[number] = plan(number, self._article_count)
        return self._plans[number]

    def _counted(self, output):
        """A page for each article, one for each series, the home page, and none that the others lack."""
        articles = self._series_count * self._article_count
        counts = {
            "article pages": (article_pages(output), articles),
            "pages": (sum(1 for _ in output.rglob("index.html")), articles + self._series_count + 1),
        }
        for name, (found, wanted) in counts.items():
            if found != wanted:
                yield f"{found} {name} instead of {wanted}"

    def _missing_words(self, page, series, article):
        missing = _source_words(self._writer.body(series, article)) - Counter(re.findall("[A-Za-z]+", page.text))
        if missing:
            yield f"the page lacks {sum(missing.values())} words of the text, among them {sorted(missing)[:5]}"

    def _wrong_header(self, page, series, article):
        if article.title not in page.headings["h1"]:
            yield f"h1 is {page.headings['h1']}, not {article.title!r}"
        if article.title not in page.title:
            yield f"the title element is {page.title!r} without {article.title!r}"
        if not page.has(rf"\bPart {article.part} of {len(series.articles)}\b"):
            yield f"no 'Part {article.part} of {len(series.articles)}'"
        if not page.has(r"\b\d+ min"):
            yield "no reading time"
        for level in (2, 3):
            shown = page.headings[f"h{level}"]
            for heading in article.headings:
                plain = heading.text.replace("`", "")
                if heading.level == level and not any(plain in text for text in shown):
                    yield f"no h{level} {plain!r}"

    def _wrong_navigation(self, page, series, article):
        for rel, index in (("prev", article.part - 2), ("next", article.part)):
            links = [link for link in page.links if rel in link.rel]
            if not 0 <= index < len(series.articles):
                if links:
                    yield f"a {rel} link at the end of the series"
                continue
            neighbour = series.articles[index]
            if not any(link.url == _url(neighbour) and neighbour.title in link.text for link in links):
                yield f"no {rel} link to {neighbour.title!r}"
        urls = {link.url for link in page.links}
        listed = series.articles
        if len(listed) > LISTED_WHOLE:
            listed = listed[max(0, article.part - 1 - LISTED_EACH_WAY):article.part + LISTED_EACH_WAY]
        for other in listed:
            if other is not article and _url(other) not in urls:
                yield f"the list of parts lacks {other.title!r}"
        for heading in article.headings:
            if heading.level == 2 and f"{_url(article)}#{heading.id}" not in urls:
                yield f"the table of contents lacks {heading.text!r}"

    def _wrong_links(self, output, page, series, article):
        """Each link of the text to another part must have become a link to a page and an anchor that exist."""
        urls = {link.url for link in page.links}
        for file, _, anchor in re.findall(r"\]\((\d+-[^)#]+\.md)(#([^)]+))?\)", self._writer.body(series, article)):
            target = next(other for other in series.articles if other.file == file)
            url = _url(target) + (f"#{anchor}" if anchor else "")
            if url not in urls:
                yield f"no link to {url}"
            elif anchor and not re.search(rf'\bid="?{re.escape(anchor)}\b', _article(output, target)[0]):
                yield f"the link to {url} leads to no anchor"

    def _wrong_index(self, output, number):
        series = self._plan(number)
        url = f"{SITE}{series.slug}/"
        page = Page(_read(output / series.slug / "index.html"), url)
        if series.title not in page.headings["h1"]:
            yield f"h1 is {page.headings['h1']}, not {series.title!r}"
        wanted = [_url(article) for article in series.articles]
        if list(dict.fromkeys(link.url for link in page.links if link.url in wanted)) != wanted:
            yield "the parts are not listed in their order"
        for article in series.articles:
            for text in (article.title, article.description):
                if text not in page.text:
                    yield f"lacks {text!r}"
        if len(re.findall(r"\b\d+ min", page.text)) <= len(series.articles):
            yield "lacks a reading time for each part and for all"

    def _wrong_home(self, output):
        page = Page(_read(output / "index.html"), SITE)
        urls = {link.url for link in page.links}
        for number in range(1, self._series_count + 1):
            if f"{SITE}{series_slug(number)}/" not in urls:
                yield f"no link to {series_slug(number)}"


def article_pages(output):
    """The number of OUTPUT/<series>/<article>/index.html."""
    return sum(1 for _ in output.glob("series-*/*/index.html"))


def fingerprint(output):
    """A hash of every path and byte of the output: equal means the same site."""
    digest = hashlib.blake2b()
    for path in sorted(path for path in output.rglob("*") if path.is_file()):
        digest.update(f"{path.relative_to(output)}\0{path.stat().st_size}\0".encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _article(output, article):
    html = _read(output / article.series / article.slug / "index.html")
    return html, Page(html, _url(article))


def _url(article):
    return f"{SITE}{article.series}/{article.slug}/"


def _read(path):
    return path.read_text(encoding="utf-8") if path.exists() else ""


def _source_words(markdown):
    """The words of a Markdown text that its page must show: not those of link targets and code languages."""
    shown = re.sub(r"\]\([^)]*\)|^```\w*", " ", markdown, flags=re.MULTILINE)
    return Counter(re.findall("[A-Za-z]+", shown))
