"""The websites that are judged: how each is built, and which of its pages stand for a kind of page."""

import json
import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from . import long_series
from .servers import PREFIX

ROOT = Path(__file__).resolve().parents[3]
FIXTURES = Path(__file__).resolve().parent / "sites"
# Dates and "planned for" must not change from day to day.
TODAY = "2026-11-26"


@dataclass(frozen=True)
class Site:
    name: str
    url: str  # where it says that it is published: at that path, or the links of its 404.html would lead astray
    source: Path | None  # a folder with content/; None for the series that is written for the occasion
    samples: dict[str, str]  # kind of page: path
    language: str = "en"


SITES = [
    Site("own", "https://series.example/" + PREFIX, ROOT, {
        "series": "",
        "first article": "what-does-a-backend-developer-do/",
        "article": "http-and-apis/",
        "last article": "where-to-go-next/",
        "page": "about/",
        "glossary": "glossary/",
        "tags": "tags/",
        "tag": "tags/python/",
        "not found": "404.html",
    }),
    Site("kitchen", "https://kitchen.example/" + PREFIX, FIXTURES / "kitchen", {
        "home": "",
        "series with planned parts": "bread/",
        "article with everything": "bread/the-first-loaf/",
        "only article": "tea/water/",
        "article in another language": "shay/al-maa/",
        "glossary": "bread/glossary/",
        "series of long words": "words/",
        "article of long words and wide media": "words/longest/",
        "article with more notes than text": "words/next/",
        "tag of a long word": "tags/nahrungsmittelunverträglichkeitsbescheinigungsvordruck/",
        "redirect": "flour/",
    }),
    Site("arabic", "https://shay.example/" + PREFIX, FIXTURES / "arabic", {
        "series": "",
        "article": "al-maa/",
        "page": "about/",
        "tags": "tags/",
    }, language="ar"),
    Site("every-construct", "https://programs.example/" + PREFIX, ROOT / "Tests/SeriesKitTests/Golden/every-construct", {
        "article": "timeouts/",
    }),
    Site("long", "https://long.example/" + PREFIX, None, {
        "series": "",
        "article": "part-40/",
        "tag": "tags/everything/",
        "second page of a tag": "tags/everything/2/",
    }),
]


@dataclass(frozen=True)
class Built:
    site: Site
    folder: Path
    series: dict[str, int]  # path of an index: how many parts can be read
    seriesgen: Path | None = None  # what built it

    @property
    def pages(self):
        """The paths of all pages as links name them, in the order of their names."""
        written = sorted(self.folder.rglob("*.html"))
        return [address(path.relative_to(self.folder).as_posix()) for path in written if not is_attachment(path)]

    @property
    def sampled(self):
        """One page of each kind."""
        return [path for path in self.site.samples.values() if self.file(path).is_file()]

    def looked_at(self, thorough):
        """All pages, or one of each kind; those at aliases show nothing."""
        return [path for path in (self.pages if thorough else self.sampled) if not self.is_redirect(path)]

    @property
    def distinct(self):
        """All pages, but of a series that repeats itself one of each kind."""
        return self.sampled if self.site.source is None else self.pages

    def is_redirect(self, path):
        """Whether a page is the one at an alias: nothing links to it, it only sends on."""
        return 'http-equiv="refresh"' in self.text(path)

    def file(self, path):
        return self.folder / (path + "index.html" if path == "" or path.endswith("/") else path)

    def text(self, path):
        return self.file(path).read_text(encoding="utf-8")


def address(path):
    return path.removesuffix("index.html") if path == "index.html" or path.endswith("/index.html") else path


def is_attachment(path):
    """Whether an HTML file is an author's own, beside an article: seriesgen names every page but one index.html."""
    return path.name not in ("index.html", "404.html")


def build(site, seriesgen, scratch, edit=lambda content: None):
    """Builds a site into a folder of its name; `edit` changes its content first."""
    folder = scratch / "sites" / site.name
    source = site.source
    if source != ROOT:
        source = scratch / "sources" / site.name
        shutil.rmtree(source, ignore_errors=True)
        if site.source is None:
            long_series.write(source / "content")
        else:
            shutil.copytree(site.source / "content", source / "content")
        # What is judged is the theme of this repository; golden sites have templates of their own.
        shutil.copytree(ROOT / "templates", source / "templates")
        edit(source / "content")
    command = [seriesgen, "build", "--root", source, "--output", folder, "--url", site.url, "--now", TODAY, "--quiet"]
    subprocess.run([os.fspath(part) for part in command], check=True)
    return Built(site, folder, series(seriesgen, source), seriesgen)


def series(seriesgen, source):
    """What the program says of the series, to compare with what readers find."""
    command = [os.fspath(seriesgen), "list", "--json", "--root", os.fspath(source)]
    listing = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    return {
        one["folder"]: sum(part["state"] == "published" for part in one["parts"]) for one in listing["series"]
    }
