"""A reader whose browser runs no scripts: through all parts of a series, into the contents, into what is folded."""

from urllib.parse import urlsplit

from . import servers
from .browser import NARROW, WIDE, Look, chromium, follow, window
from .findings import Finding, Verdict
from .series_links import FIRST_PART

# The part that is read, in an unfolded list that scrolls on its own.
OUT_OF_SIGHT = """details => {
    const list = details.closest(".parts"), part = details.querySelector("[aria-current]")
    if (!list || !part || list.scrollHeight <= list.clientHeight) return false
    const { top, bottom } = list.getBoundingClientRect(), box = part.getBoundingClientRect()
    return box.top < top || box.bottom > bottom
}"""


def judge(sites, thorough, scratch):
    verdict = Verdict("")
    parts = 0
    with chromium() as browser:
        for site in sites:
            with servers.origin(site.folder, scratch) as origin:
                for width in (NARROW, WIDE) if thorough else (NARROW,):
                    look = Look(width, script=False)
                    with window(browser, look) as page:
                        reader = Reader(page, site, look)
                        for index, published in site.series.items():
                            parts += reader.read_series(origin.root + index, published)
                        for path in site.looked_at(thorough=False):
                            reader.look_around(origin.root + path)
                        verdict.findings += reader.findings
    verdict.looked_at = f"{parts} parts read"
    return verdict


class Reader:
    def __init__(self, page, site, look):
        self.page = page
        self.site = site
        self.look = look
        self.findings = []

    def read_series(self, index, published):
        """From an index to the last part and back again, by the links between parts alone; how many parts there are."""
        self.page.goto(index)
        first = self.page.locator(f"main {FIRST_PART}")
        if not first.count():
            self.finding("no link leads to the first part")
            return 0
        follow(self.page, first.first)
        parts = self.follow_all("next")
        if parts != published:
            self.finding(f"the links to next parts lead through {parts} parts of {published}")
        if (back := self.follow_all("prev")) != parts:
            self.finding(f"the links to previous parts lead through {back} parts of {parts}")
        return parts

    def follow_all(self, relation):
        """How many pages there are from this one on, with it."""
        seen = [self.page.url]
        while (links := self.page.locator(f"a[rel~='{relation}']:visible")).count():
            follow(self.page, links.first)
            if self.page.url in seen:
                self.finding(f"a link to the {relation} part leads in a circle")
                break
            seen.append(self.page.url)
        return len(seen)

    def look_around(self, url):
        self.page.goto(url)
        for button in self.page.locator("button:visible, [role='button']:visible").all():
            self.finding("a button that does nothing without scripts", button.evaluate("e => e.outerHTML.slice(0, 120)"))
        self.follow_contents()
        self.unfold()

    def follow_contents(self):
        links = self.page.locator("nav a[href^='#']")
        for position in range(links.count()):
            link = links.nth(position)
            if not link.is_visible():
                # The contents are folded: what a reader opens first.
                for summary in self.page.locator("details:not([open]):has(a[href^='#']) > summary:visible").all():
                    summary.click()
            if not link.is_visible():
                self.finding("a link of the contents cannot be seen", link.evaluate("e => e.outerHTML"))
                continue
            link.click()
            top = self.page.locator(":target").evaluate("e => e.getBoundingClientRect().top", timeout=2000)
            if not -1 <= top < 900:
                self.finding(f"a link of the contents leads to {top:.0f} px from the top", link.evaluate("e => e.outerHTML"))

    def unfold(self):
        for details in self.page.locator("details:visible").all():
            summary = details.locator("> summary")
            if not summary.is_visible():
                continue
            before = details.evaluate("e => e.open")
            summary.click()
            if details.evaluate("e => e.open") == before:
                self.finding("what is folded stays as it is", details.evaluate("e => e.outerHTML.slice(0, 120)"))
            # It scrolls with the next frame.
            self.page.wait_for_timeout(100)
            if details.evaluate(OUT_OF_SIGHT):
                self.finding("an unfolded list of parts does not begin where the reader is")
            summary.click()

    def finding(self, message, place=""):
        path = urlsplit(self.page.url).path.removeprefix("/" + servers.PREFIX)
        self.findings.append(Finding(f"{self.site.site.name} /{path} at {self.look}", message, place))
