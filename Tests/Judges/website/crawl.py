"""Follows every link of a site over HTTP, at each origin, and compares what the origins answer."""

import http.client
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from . import documents, servers
from .findings import Finding, Verdict

# Nothing links to these: hosts, search engines and browsers know where they are.
UNLINKED = {"404.html", "robots.txt", "sitemap.xml", "favicon.ico", "_redirects", ".htaccess", ".seriesgen-files"}
REDIRECTIONS = (301, 302, 307, 308)


def judge(sites, thorough, scratch):
    verdict = Verdict("")
    answers = origins = 0
    for site in sites:
        bodies = {}
        for server in servers.REAL:
            for prefix in ("", servers.PREFIX):
                with servers.origin(site.folder, scratch, server, prefix) as origin:
                    crawl = Crawl(site, origin)
                    crawl.run()
                origins += 1
                answers += len(crawl.answers)
                verdict.findings += crawl.findings
                bodies[origin.name] = crawl.bodies
        verdict.findings += differences(site, bodies)
        verdict.findings += unreached(site, next(iter(bodies.values())))
    verdict.looked_at = f"{answers} addresses at {origins} origins"
    return verdict


class Crawl:
    def __init__(self, site, origin):
        self.site = site
        self.origin = origin
        self.answers = {}  # URL without fragment: the document it holds, None when there is none
        self.bodies = {}  # path below the origin: what was answered
        self.waiting = []
        self.asked = []  # (URL of the page, address as written, URL with fragment)
        self.findings = []

    def run(self):
        host = urlsplit(self.origin.root)
        self.connection = http.client.HTTPConnection(host.hostname, host.port)
        # As a browser and a search engine do without being told.
        for path in ["", *(name for name in UNLINKED if (self.site.folder / name).is_file())]:
            # It has to work at any address that is asked for, so it says where the site is published.
            if path != "404.html" or self.origin.root.endswith("/" + servers.PREFIX):
                self.waiting.append(self.origin.root + path)
        while self.waiting:
            url = self.waiting.pop()
            if url not in self.answers:
                self.answers[url] = None
                self.visit(url)
        for page, written, url in self.asked:
            self.check(page, written, url)
        self.ask_for_nothing()

    def ask_for_nothing(self):
        """nginx shows 404.html at any address where nothing is."""
        page = self.site.folder / "404.html"
        if self.origin.name.startswith("nginx") and page.is_file():
            url = self.origin.root + "no/such/page/"
            status, _, body, _ = self.get(url)
            if (status, body) != (404, page.read_bytes()):
                self.finding(url, f"is answered with {status} and not with the page 404.html")

    def visit(self, url, hops=0):
        status, kind, body, location = self.get(url)
        if status in REDIRECTIONS and hops < 5:
            # A folder without its slash. Who follows it is sent to the page all the same.
            target = urljoin(url, location)
            self.finding(url, f"is answered with {status}, to {target}: the link should name that")
            self.answers[url] = self.answers.get(target) or self.visit(target, hops + 1)
            return self.answers[url]
        if status != 200:
            return None
        self.bodies[url.removeprefix(self.origin.root)] = body
        read = documents.READERS.get(kind, lambda text: documents.Document())
        try:
            document = read(body.decode("utf-8") if kind in documents.READERS else "")
        except (ValueError, documents.ElementTree.ParseError) as error:
            self.finding(url, f"is no {kind}: {error}")
            document = documents.Document()
        self.answers[url] = document
        for written in document.loaded:
            self.ask(url, written, loaded=True)
        for written in document.followed:
            self.ask(url, written, loaded=False)
        return document

    def get(self, url):
        parts = urlsplit(url)
        self.connection.request("GET", parts.path + (f"?{parts.query}" if parts.query else ""))
        answer = self.connection.getresponse()
        kind = answer.headers.get_content_type()
        return answer.status, kind, answer.read(), answer.headers.get("Location", "")

    def ask(self, page, written, loaded):
        url = urljoin(page, written)
        # What is absolute for feeds and search engines means the place where the site is published.
        if url.startswith(self.site.site.url):
            url = self.origin.root + url.removeprefix(self.site.site.url)
        if not url.startswith(self.origin.host):
            if loaded:
                self.finding(page, f"loads something from elsewhere: {written}")
            return
        if not url.startswith(self.origin.root):
            self.finding(page, f"leads out of the site: {written}")
            return
        self.asked.append((page, written, url))
        self.waiting.append(urldefrag(url).url)

    def check(self, page, written, url):
        target, fragment = urldefrag(url)
        document = self.answers[target]
        if document is None:
            self.finding(page, f"a broken link: {written}")
        # The page at an alias hands the place on.
        elif fragment and document.places is not None and document.refresh is None:
            if not {fragment, unquote(fragment)} & document.places:
                self.finding(page, f"a link to a place that is not there: {written}")

    def finding(self, page, message):
        path = page.removeprefix(self.origin.root)
        self.findings.append(Finding(f"{self.site.site.name} /{path} from {self.origin.name}", message))


def differences(site, bodies):
    """Origins that do not answer the same bytes for the same paths."""
    (first, expected), *others = bodies.items()
    for name, answered in others:
        for path in sorted((expected.keys() | answered.keys()) - {"404.html"}):
            if expected.get(path) != answered.get(path):
                yield Finding(f"{site.site.name} /{path}", f"{first} and {name} do not answer the same")


def unreached(site, reached):
    """Pages to which no link leads, not even by way of others."""
    for path in site.pages:
        if path not in UNLINKED and not site.is_redirect(path) and path not in map(unquote, reached):
            yield Finding(f"{site.site.name} /{path}", "no link leads here")
