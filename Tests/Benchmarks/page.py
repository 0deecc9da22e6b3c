"""A generated HTML page, read for what a reader sees in it."""
import re
from html.parser import HTMLParser
from urllib.parse import urljoin

INLINE = {"a", "abbr", "b", "cite", "code", "em", "i", "kbd", "mark", "q", "s", "small", "span", "strong", "sub", "sup",
          "time", "var", "wbr"}
UNSEEN = {"script", "style", "template"}
HEADINGS = {"h1", "h2", "h3"}


class Link:
    def __init__(self, url, rel):
        self.url, self.rel, self.text = url, rel, ""


class Page(HTMLParser):
    """The page's text, its headings by tag, its links with their addresses made absolute, and its title element."""

    def __init__(self, html, url):
        super().__init__(convert_charrefs=True)
        self.text = ""
        self.title = ""
        self.headings = {tag: [] for tag in HEADINGS}
        self.links = []
        self._url = url
        self._pieces = []
        self._unseen = 0
        self._starts = {}
        self._link = None
        self.feed(html)
        self.close()
        self.text = _normal("".join(self._pieces))

    def has(self, pattern):
        return re.search(pattern, self.text) is not None

    def handle_starttag(self, tag, attributes):
        if tag in UNSEEN:
            self._unseen += 1
        if tag not in INLINE:
            self._pieces.append(" ")
        if tag in HEADINGS or tag in ("a", "title"):
            self._starts[tag] = len(self._pieces)
        if tag == "a":
            values = dict(attributes)
            url = urljoin(self._url, values.get("href") or "")
            self._link = Link(re.sub(r"/index\.html(?=#|$)", "/", url), (values.get("rel") or "").split())
            self.links.append(self._link)

    def handle_endtag(self, tag):
        if tag in UNSEEN:
            self._unseen -= 1
        if tag in self._starts:
            text = _normal("".join(self._pieces[self._starts.pop(tag):]))
            if tag == "a":
                self._link.text = text
            elif tag == "title":
                self.title = text
            else:
                self.headings[tag].append(text)
        if tag not in INLINE:
            self._pieces.append(" ")

    def handle_data(self, data):
        if not self._unseen:
            self._pieces.append(data)


def _normal(text):
    return " ".join(text.split())
