#!/usr/bin/env python3
"""Reads feeds, sitemaps, robots.txt, 404.html and canonical URLs as the programs do that they are for.

    feeds.py --seriesgen PATH [SITE…]

Each SITE is a folder with `content/`; without one, these are all golden sites and our own series. They are built for
a URL with a path. XML is read by expat, and the HTML in feeds by Python's parser. Prints what is wrong; exit status: 0 when
that is nothing, 1 otherwise.
"""
import argparse
import re
import subprocess
import sys
import tempfile
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag, urlsplit
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[2]
GOLDEN = ROOT / "Tests/SeriesKitTests/Golden"
URL = "https://judge.example/a/b/"
ATOM = "{http://www.w3.org/2005/Atom}"
MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")


class Page(HTMLParser):
    """What a page, or the content of an entry, has of links, ids and the tags in its head."""

    def __init__(self, html):
        super().__init__()
        self.links, self.ids, self.tags, self.meta, self.canonical = [], set(), [], {}, None
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attributes):
        values = {name: value or "" for name, value in attributes}
        self.tags.append((tag, values))
        self.ids |= {values[name] for name in ("id", "name") if name in values}
        if tag != "use":  # SVG's own links lead to places in the drawing.
            self.links += [values[name] for name in ("href", "src", "poster", "data") if name in values]
        self.links += [part.split()[0] for part in values.get("srcset", "").split(", ") if part.strip()]
        if tag == "meta":
            self.meta[values.get("property") or values.get("name")] = values.get("content")
        if tag == "link" and values.get("rel") == "canonical":
            self.canonical = values.get("href")


class Site:
    """A site that was built, and what is wrong with it."""

    def __init__(self, folder, output):
        self.output, self.name, self.findings = output, folder.name, []
        # What is copied is the author's.
        self.own = folder / "content/static"
        self.pages = {
            str(path.relative_to(output)): Page(path.read_text(encoding="utf-8")) for path in output.rglob("*.html")
        }

    def report(self, file, what):
        self.findings.append(f"{self.name}: {file}: {what}")

    def address(self, file):
        """Where a file of the output stands, decoded."""
        return URL + (file[: -len("index.html")] if file.endswith("index.html") else file)

    def follow(self, url, file):
        """Reports an absolute URL of ours that leads nowhere."""
        address, fragment = urldefrag(url)
        path = unquote(address[len(URL):].split("?")[0])
        target = path + "index.html" if path == "" or path.endswith("/") else path
        page = self.pages.get(target)
        if not (self.output / target).is_file():
            self.report(file, f"nothing is at {url}")
        elif fragment and page and self.is_default(page) and unquote(fragment) not in page.ids | {"top"}:
            self.report(file, f"no such place: {url}")

    @staticmethod
    def is_default(page):
        """Whether the default theme made it: a test's own templates need not show what a page is about."""
        return "og:title" in page.meta

    def check(self):
        for path in sorted(self.output.rglob("*.xml")):
            file = str(path.relative_to(self.output))
            if (self.own / file).exists():
                continue
            try:
                root = ElementTree.parse(path).getroot()
            except ElementTree.ParseError as error:
                self.report(file, f"is no XML: {error}")
                continue
            if root.tag == ATOM + "feed":
                self.check_feed(file, root)
            elif root.tag in (MAP + "urlset", MAP + "sitemapindex"):
                self.check_sitemap(file, root)
        for file, page in self.pages.items():
            self.check_head(file, page)
        self.check_not_found()

    def check_feed(self, file, root):
        self.check_common(file, root)
        links = {link.get("rel"): link.get("href") for link in root.findall(ATOM + "link")}
        if links.get("self") != self.address(file):
            self.report(file, f"says that it is {links.get('self')}")
        self.follow(links.get("alternate", ""), file)
        entries = root.findall(ATOM + "entry")
        ids = [entry.findtext(ATOM + "id") for entry in entries]
        if len(set(ids)) < len(ids) or not ids:
            self.report(file, "has no entries, or two of one id")
        if root.find(ATOM + "author") is None:
            self.report(file, "has no author")
        for entry in entries:
            self.check_common(file, entry)
            self.follow(entry.findtext(ATOM + "id"), file)
            content = entry.find(ATOM + "content")
            if content is None or content.get("type") != "html":
                self.report(file, "an entry has no HTML")
                continue
            self.check_content(file, Page(content.text or ""))

    def check_common(self, file, element):
        for name in ("id", "title", "updated"):
            if len(element.findall(ATOM + name)) != 1 or not element.findtext(ATOM + name):
                self.report(file, f"<{name}> is missing, empty or there twice")
        for name in ("updated", "published"):
            for time in element.findall(ATOM + name):
                if not TIME.fullmatch(time.text or ""):
                    self.report(file, f"{time.text!r} is no time")
        for author in element.findall(ATOM + "author"):
            if not author.findtext(ATOM + "name"):
                self.report(file, "an author has no name")

    def check_content(self, file, content):
        for link in content.links:
            if link.startswith(URL):
                self.follow(link, file)
            elif not urlsplit(link).scheme and not link.startswith(("//", "?", "{{")):
                self.report(file, f"a link is not absolute: {link}")
        drawings = {"svg", "use", "path", "math"}
        for tag, values in content.tags:
            useless = {"class", "id", "style", "hidden", "role"} & values.keys()
            if tag in ("script", "style", "input", "button") or useless and tag not in drawings:
                self.report(file, f"of no use in a feed: <{tag} {' '.join(useless)}>")

    def check_sitemap(self, file, root):
        listed = [loc.text for loc in root.iter(MAP + "loc")]
        for url in listed:
            self.follow(url, file)
        if len(set(listed)) < len(listed):
            self.report(file, "lists a page twice")
        if root.tag == MAP + "sitemapindex":
            return
        known = {unquote(url) for url in listed}
        for path, page in self.pages.items():
            is_listed, is_hidden = self.address(path) in known, page.meta.get("robots") == "noindex"
            if is_listed and is_hidden:
                self.report(file, f"{path} is listed, and is not to be found")
            if not is_listed and not is_hidden and self.is_default(page):
                self.report(file, f"{path} is missing")

    def check_head(self, file, page):
        if page.canonical is None or page.meta.get("robots") == "noindex":
            return
        if unquote(page.canonical) != self.address(file):
            self.report(file, f"its canonical URL is {page.canonical}")
        if not self.is_default(page):
            return
        for name in ("og:title", "og:type", "og:site_name"):
            if not page.meta.get(name):
                self.report(file, f"no {name}")
        if page.meta.get("og:url") != page.canonical:
            self.report(file, f"og:url is {page.meta.get('og:url')}")
        image = page.meta.get("og:image")
        if image and image.startswith(URL):
            self.follow(image, file)
        elif image and not urlsplit(image).scheme:
            self.report(file, f"og:image is not absolute: {image}")

    def check_not_found(self):
        root = urlsplit(URL).path
        for link in self.pages.get("404.html", Page("")).links:
            if link.startswith(root):
                self.follow(URL + link[len(root):], "404.html")
            elif not link.startswith(("#", URL)):
                self.report("404.html", f"a link does not lead from the root: {link}")


def built(program, folder, output):
    command = [program, "build", "--quiet", "--root", folder, "--output", output, "--url", URL, "--now", "2024-06-01"]
    options = folder / "options.txt"
    if options.exists() and re.search(r"^drafts", options.read_text(), re.MULTILINE):
        command.append("--drafts")
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seriesgen", required=True)
    parser.add_argument("sites", nargs="*", type=Path)
    arguments = parser.parse_args()
    sites = arguments.sites or [ROOT, *sorted(path for path in GOLDEN.iterdir() if (path / "content").is_dir())]
    findings, feeds = [], 0
    for folder in sites:
        with tempfile.TemporaryDirectory() as scratch:
            output = Path(scratch) / "output"
            if not built(arguments.seriesgen, folder, output):
                findings.append(f"{folder.name}: does not build")
                continue
            site = Site(folder, output)
            site.check()
            findings += site.findings
            feeds += len(list(output.rglob("feed.xml")))
    print("\n".join(findings + [f"feeds: {len(sites)} sites with {feeds} feeds, {len(findings)} findings"]))
    sys.exit(1 if findings else 0)


if __name__ == "__main__":
    main()
