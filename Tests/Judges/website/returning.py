"""A reader who comes back: what was read is ticked, the index goes on where they stopped, a changed part says what changed.

The clock of the browser runs fast meanwhile. The pages that know this reader are judged as `axe` and `shifts` do it.
"""

from dataclasses import replace

from . import axe, servers, shifts, sites
from .browser import MAGNIFIED, NARROW, WIDE, Look, chromium, window
from .findings import Finding, Verdict
from .text_lines import NAME

INDEX, READ, STOPPED = "bread/", "bread/flour/", "bread/the-first-loaf/"
# Seconds: more than the parts take, and enough to have stopped somewhere.
LONG, SHORT = 600, 60
STOPPED_AT, CHANGED = "code", ["number", "protein"]
# The element with the focus, when all of it lies behind the notice (WCAG 2.2, 2.4.11).
HIDDEN = """() => {""" + NAME + """
    const notice = [...document.querySelectorAll("[data-notice]")].find(notice => notice.checkVisibility())
    const focus = document.activeElement
    if (!notice || focus === document.body || notice.contains(focus)) return ""
    const cover = notice.getBoundingClientRect()
    const isHidden = [...focus.getClientRects()].every(box => box.left >= cover.left && box.right <= cover.right
        && box.top >= cover.top && box.bottom <= cover.bottom)
    return isHidden ? `${name(focus)} "${focus.textContent.trim().slice(0, 30)}"` : ""
}"""
TABS = 60
STATES = """[...document.querySelectorAll("[data-part]")].map(part => part.dataset.state)"""
# All of the circle before a part by which a reader can tell its state, but for colors.
CIRCLES = """[...document.querySelectorAll("[data-part]")].map(part => {
    const { content, borderStyle, borderWidth, fontWeight, textDecorationLine } = getComputedStyle(part, "::before")
    return [content, borderStyle, borderWidth, fontWeight, textDecorationLine].join(" ")
})"""


def judge(built, thorough, scratch):
    verdict = Verdict("")
    steps = 0
    for kitchen in (site for site in built if site.site.name == "kitchen"):
        site = replace(kitchen.site, name="returning")
        for look in (Look(WIDE), Look(NARROW, dark=True)):
            first = sites.build(site, kitchen.seriesgen, scratch)
            with chromium() as browser, servers.origin(first.folder, scratch) as origin, window(browser, look) as page:
                reader = Reader(page, origin, look)
                reader.read()
                reader.come_back()
                sites.build(site, kitchen.seriesgen, scratch, edit=change)
                reader.find_changes()
                reader.forget()
            verdict.findings += reader.findings
            steps += reader.steps
    verdict.looked_at = f"{steps} pages opened"
    return verdict


def change(content):
    part = content / "bread/01-flour.md"
    words = part.read_text(encoding="utf-8").replace("More ash, more of the grain.", "More ash, more grain.")
    part.write_text(words + "\nThese words are new.\n", encoding="utf-8")


class Reader:
    def __init__(self, page, origin, look):
        self.page = page
        self.origin = origin
        self.look = look
        self.steps = 0
        self.findings = []
        self.axe = axe.program()
        page.clock.install()
        page.add_init_script(shifts.OBSERVE)

    def read(self):
        """One part to its end, another up to a heading, as somebody who is there for the first time."""
        self.open(INDEX)
        if self.page.locator("[data-progress]:visible").count():
            self.finding("the progress of somebody who has read nothing is shown")
        self.open(READ)
        self.page.evaluate("scrollTo(0, document.documentElement.scrollHeight)")
        self.page.clock.run_for(1000 * LONG)
        self.open(STOPPED)
        self.page.evaluate("id => document.getElementById(id).scrollIntoView()", STOPPED_AT)
        self.page.clock.run_for(1000 * SHORT)

    def come_back(self):
        self.open(INDEX)
        self.expect_states("read", "started", "")
        self.expect_circles()
        self.look_closely()
        if not self.page.locator("[data-progress]:visible").count():
            self.finding("the index does not show what was read")
        going_on = self.page.locator(f"main a[href*='the-first-loaf/#{STOPPED_AT}']:visible")
        if not going_on.count():
            self.finding("no link on the index leads to where the reader stopped")
        self.open(STOPPED)
        self.expect_notice(STOPPED_AT)
        self.look_closely()

    def find_changes(self):
        self.open(INDEX)
        self.expect_states("changed", "started", "")
        self.expect_circles()
        self.open(READ)
        self.expect_notice(*CHANGED)
        self.look_closely()
        usual = self.page.viewport_size
        for size in (usual, MAGNIFIED):
            self.page.set_viewport_size(size)
            self.open(READ)
            self.tab_through(size)
        self.page.set_viewport_size(usual)

    def forget(self):
        self.open(INDEX)
        button = self.page.locator("[data-forget]:visible")
        if not button.count():
            self.finding("nothing forgets what was read")
            return
        # What changes then is far from the button, and says nothing unless it is such a region (WCAG 4.1.3).
        if not self.page.locator("[role='status'] [data-count='read'], [role='status'][data-count='read']").count():
            self.finding("screen readers do not tell that all was forgotten")
        button.first.focus()
        self.page.keyboard.press("Enter")
        self.expect_states("", "", "")
        if kept := self.page.evaluate("Object.keys(localStorage).filter(key => key.includes('progress'))"):
            self.finding(f"what was read is still there when it is forgotten: {kept}")

    def open(self, path):
        self.path = path
        self.steps += 1
        self.page.goto(self.origin.root + path)
        self.page.wait_for_timeout(100)

    def expect_states(self, *expected):
        states = [state or "" for state in self.page.evaluate(STATES)]
        if states != list(expected):
            self.finding(f"the parts are shown as {states} and not as {list(expected)}")

    def expect_circles(self):
        """Parts of different states differ in more than a color (WCAG 1.4.1)."""
        circles = self.page.evaluate(CIRCLES)
        if len(set(circles)) < len(circles):
            self.finding("only a color tells the state of a part", "; ".join(circles))

    def expect_notice(self, *sections):
        links = self.page.locator("[data-notice]:visible a").evaluate_all("links => links.map(link => link.hash)")
        if links != [f"#{section}" for section in sections]:
            self.finding(f"the notice links to {links} and not to {list(sections)}")

    def tab_through(self, size):
        """As far as a reader may come who leaves the notice open."""
        for _ in range(TABS):
            self.page.keyboard.press("Tab")
            if hidden := self.page.evaluate(HIDDEN):
                self.finding("the notice hides what has the focus", f"{size['width']} × {size['height']}   {hidden}")
                break

    def look_closely(self):
        where = f"returning /{self.path} at {self.look}"
        for value, sources in self.page.evaluate("shifts"):
            self.finding(f"the page jumps (layout shift of {value:.4f})", "; ".join(sources))
        self.page.evaluate(self.axe)
        self.findings += axe.violations(self.page, where)

    def finding(self, message, place=""):
        self.findings.append(Finding(f"returning /{self.path} at {self.look}", message, place))
