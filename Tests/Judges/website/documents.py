"""What a crawler reads in a page: the addresses that it names, and the places that links can lead to."""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from xml.etree import ElementTree

# Attributes that hold one address, and whether a browser loads it by itself (else a reader has to follow it).
LOADED = {"src", "poster", "data"}
FOLLOWED = {"href", "action", "cite", "formaction"}
LOADED_LINKS = {"stylesheet", "icon", "preload", "modulepreload", "manifest", "apple-touch-icon"}
STYLE_ADDRESS = re.compile(r"""url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"']*))\s*\)""")


@dataclass
class Document:
    followed: list[str] = field(default_factory=list)
    loaded: list[str] = field(default_factory=list)
    places: set[str] | None = None  # None for what is no page
    refresh: str | None = None


class Reader(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.document = Document(places=set())
        self.in_style = False

    def handle_starttag(self, tag, attributes):
        values = {name: value or "" for name, value in attributes}
        document = self.document
        if "id" in values:
            document.places.add(values["id"])
        if tag == "a" and "name" in values:
            document.places.add(values["name"])
        for name, value in values.items():
            if name == "srcset":
                document.loaded += [part.split()[0] for part in value.split(",") if part.strip()]
            elif name == "style":
                document.loaded += style_addresses(value)
            elif tag == "link" and name == "href":
                # rel=canonical, alternate, prev and the like are for programs that follow links.
                loads = LOADED_LINKS & set(values.get("rel", "").lower().split())
                (document.loaded if loads else document.followed).append(value)
            elif name in LOADED:
                document.loaded.append(value)
            elif name in FOLLOWED:
                document.followed.append(value)
        if tag == "meta" and values.get("property") in ("og:url", "og:image"):
            document.followed.append(values.get("content", ""))
        if tag == "meta" and values.get("http-equiv", "").lower() == "refresh":
            document.refresh = values["content"].split("url=", 1)[-1]
            document.followed.append(document.refresh)
        self.in_style = tag == "style"

    def handle_endtag(self, tag):
        self.in_style = False

    def handle_data(self, data):
        if self.in_style:
            self.document.loaded += style_addresses(data)


def html(text):
    reader = Reader()
    reader.feed(text)
    return reader.document


def style_addresses(text):
    found = ("".join(groups).strip() for groups in STYLE_ADDRESS.findall(text))
    return [address for address in found if address and not address.startswith(("data:", "#"))]


def style(text):
    return Document(loaded=style_addresses(text))


def xml(text):
    """A feed, a sitemap or an SVG picture: whatever is called href, src or loc."""
    document = Document()
    for element in ElementTree.fromstring(text).iter():
        if element.tag.endswith("}loc"):
            document.followed.append((element.text or "").strip())
        # The articles in a feed.
        if element.get("type") == "html" and element.tag.endswith("}content"):
            article = html(element.text or "")
            document.followed += article.followed + article.loaded
        for name, value in element.attrib.items():
            if name.split("}")[-1] in ("href", "src") and not value.startswith(("#", "data:")):
                document.followed.append(value)
    return document


READERS = {
    "text/html": html,
    "text/css": style,
    "application/xml": xml,
    "text/xml": xml,
    "application/atom+xml": xml,
    "application/rss+xml": xml,
    "image/svg+xml": xml,
}
