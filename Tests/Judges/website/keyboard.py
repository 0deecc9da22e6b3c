"""A reader without a mouse: everything that can be used is reached by Tab, in order, is seen when it is, and works."""

from . import servers
from .browser import MAGNIFIED, NARROW, WIDE, Look, chromium, window
from .findings import Finding, Verdict
from .series_links import FIRST_PART
from .keyboard_uses import USES

# What a reader can use, in the order of the document; of what is hidden or folded, nothing.
STOPS = """() => {
    const usable = "a[href], button:not(:disabled), summary, input:not(:disabled), select, textarea, [tabindex='0']"
    window.stops = [...document.querySelectorAll(usable)].filter(element =>
        element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length)
    return window.stops.length
}"""
# Where the focus is, whether its place can be seen, and whether something there says that it has the focus.
FOCUSED = """() => {
    const element = document.activeElement
    if (!element || element === document.body) return null
    const name = element.outerHTML.slice(0, 110)
    const boxes = [...element.getClientRects()].filter(box => box.width * box.height)
    const seen = boxes.some(box => {
        const x = (Math.max(0, box.left) + Math.min(innerWidth, box.right)) / 2
        const y = (Math.max(0, box.top) + Math.min(innerHeight, box.bottom)) / 2
        const top = document.elementFromPoint(x, y)
        return element.contains(top)
    })
    const style = getComputedStyle(element)
    const shown = element.matches(":focus-visible")
        && (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 1 || style.boxShadow !== "none")
    return { name, seen, shown, position: window.stops.indexOf(element) }
}"""

# Unfolds the list of parts, and gives the focus to what can be used behind it.
BEHIND_PARTS = """() => {
    for (const list of document.querySelectorAll(".parts details")) list.open = true
    const last = window.stops.findLastIndex(stop => stop.closest(".parts"))
    window.stops[last + 1]?.focus()
    return last >= 0
}"""
SMALL = {"width": 320, "height": 568}


def judge(sites, thorough, scratch):
    verdict = Verdict("")
    stops = 0
    with chromium() as browser:
        for site in sites:
            with servers.origin(site.folder, scratch) as origin:
                for look in (Look(WIDE), Look(NARROW, dark=True)):
                    with window(browser, look) as page:
                        for path in site.looked_at(thorough):
                            keyboard = Keyboard(page, f"{site.site.name} /{path} at {look}")
                            page.goto(origin.root + path)
                            stops += keyboard.walk()
                            keyboard.skip()
                            if look.width == NARROW:
                                keyboard.walk_back()
                            for use in USES:
                                use(keyboard)
                            verdict.findings += keyboard.findings
                with window(browser, Look()) as page:
                    for index, published in site.series.items():
                        if site.site.source is None and not thorough:
                            continue
                        keyboard = Keyboard(page, f"{site.site.name} /{index}")
                        page.goto(origin.root + index)
                        keyboard.read_series(published)
                        verdict.findings += keyboard.findings
    verdict.looked_at = f"{stops} stops of Tab"
    return verdict


class Keyboard:
    def __init__(self, page, where):
        self.page = page
        self.where = where
        self.findings = []

    def press(self, key):
        self.page.keyboard.press(key)

    def walk(self):
        """Presses Tab from the top to the end of the page; the number of places where it stopped."""
        count = self.page.evaluate(STOPS)
        reached = []
        # Browsers stop at regions that scroll, whether or not somebody asked for it.
        for _ in range(2 * count + 20):
            self.press("Tab")
            focused = self.page.evaluate(FOCUSED)
            if focused is None or focused["position"] in reached:
                break
            if focused["position"] >= 0:
                reached.append(focused["position"])
            if not focused["seen"]:
                self.finding("what has the focus is out of sight or covered", focused["name"])
            if not focused["shown"]:
                self.finding("nothing shows where the focus is", focused["name"])
        if reached != sorted(reached):
            self.finding("Tab does not follow the order of the document")
        for position in sorted(set(range(count)) - set(reached)):
            self.finding("Tab does not reach", self.page.evaluate("n => stops[n].outerHTML.slice(0, 110)", position))
        return len(reached)

    def skip(self):
        """The first stop leads past the header, and the next stop lies in what it leads to."""
        self.page.evaluate("document.activeElement.blur(); scrollTo(0, 0)")
        self.page.reload()
        self.press("Tab")
        target = self.page.evaluate("document.activeElement?.matches('a[href^=\"#\"]') && document.activeElement.hash")
        if not target:
            self.finding("the first stop of Tab is no link to the text")
            return
        self.press("Enter")
        self.press("Tab")
        if not self.page.evaluate("""id => {
            const target = document.getElementById(decodeURIComponent(id.slice(1))), focused = document.activeElement
            const links = target && [...target.querySelectorAll("a[href], button, summary, [tabindex='0']")]
            return target && (!links.some(link => link.checkVisibility()) || target.contains(focused))
        }""", target):
            self.finding("the link past the header does not lead into the text", target)

    def walk_back(self):
        """From the text back through the unfolded list of parts, where little of it is in sight at a time."""
        usual = self.page.viewport_size
        for size in (SMALL, MAGNIFIED):
            self.page.set_viewport_size(size)
            self.page.reload()
            count = self.page.evaluate(STOPS)
            if not self.page.evaluate(BEHIND_PARTS):
                break
            # Until then the list begins at the part that is read.
            self.page.wait_for_timeout(300)
            for _ in range(count + 80):
                self.press("Shift+Tab")
                if not self.page.evaluate("document.activeElement.matches('.parts, .parts *')"):
                    break
                focused = self.page.evaluate(FOCUSED)
                if not focused["seen"]:
                    place = f"{size['width']} × {size['height']}   {focused['name']}"
                    self.finding("on the way back, what has the focus is out of sight or covered", place)
        self.page.set_viewport_size(usual)
        self.page.reload()

    def read_series(self, published):
        """From an index through all parts, by nothing but Tab and Enter."""
        parts = 0
        wanted = f"main {FIRST_PART}"
        while self.go_to(wanted):
            parts += 1
            wanted = "main a[rel~='next']"
        if parts != published:
            self.finding(f"the keyboard leads through {parts} parts of {published}")

    def go_to(self, selector):
        """Whether there is such a link and Tab reaches it; then Enter follows it."""
        if not self.page.locator(selector).count():
            return False
        before = self.page.url
        for _ in range(500):
            self.press("Tab")
            if self.page.evaluate("selector => document.activeElement.matches(selector)", selector):
                with self.page.expect_navigation():
                    self.press("Enter")
                return self.page.url != before
        return False

    def finding(self, message, place=""):
        self.findings.append(Finding(self.where, message, place))
