"""Nothing jumps while a page loads piece by piece, and little stands in the way of its first paint."""

from . import servers
from .browser import NARROW, WIDE, Look, chromium, window
from .findings import Finding, Verdict

# What moves on its own, without anybody having pressed a key, counts (Layout Instability, the sum of CLS).
OBSERVE = """
    window.shifts = []
    new PerformanceObserver(list => {
        for (const shift of list.getEntries()) if (!shift.hadRecentInput)
            window.shifts.push([shift.value, shift.sources.map(source => source.node?.outerHTML?.slice(0, 120) ?? "?")])
    }).observe({ type: "layout-shift", buffered: true })
"""
BLOCKING = """performance.getEntriesByType("resource")
    .filter(entry => entry.renderBlockingStatus === "blocking").map(entry => entry.name)"""


# A browser may show a page when it has half a line, and no page can help that. What jumps each time is the page's fault.
TIMES = 3


def judge(sites, thorough, scratch):
    verdict = Verdict("")
    count = 0
    looks = [Look(width) for width in (NARROW, WIDE)]
    with chromium() as browser:
        for site in sites:
            with servers.origin(site.folder, scratch, "a slow line") as origin:
                for look in looks:
                    for path in site.looked_at(thorough):
                        count += 1
                        where = f"{site.site.name} /{path} at {look}"
                        found = first_sight(browser, look, origin.root + path, where)
                        for _ in range(1, TIMES):
                            if found:
                                again = first_sight(browser, look, origin.root + path, where)
                                found = [finding for finding in found if finding in again]
                        verdict.findings += found
    verdict.looked_at = f"{count} first looks"
    return verdict


def first_sight(browser, look, url, where):
    # A window of its own each time: what a browser has kept comes at once.
    with window(browser, look) as page:
        page.add_init_script(OBSERVE)
        page.goto(url)
        page.wait_for_timeout(100)
        blocking = page.evaluate(BLOCKING)
        found = []
        if len(blocking) > 1:
            found.append(Finding(where, "the first paint waits for more than one request", ", ".join(blocking)))
        # Pictures that load late come into sight, as they do for somebody who reads.
        for _ in range(page.evaluate("Math.min(20, Math.ceil(document.documentElement.scrollHeight / innerHeight))")):
            page.evaluate("scrollBy(0, innerHeight)")
            page.wait_for_timeout(30)
        pictures = page.evaluate("document.images.length > 0")
        page.wait_for_timeout(1000 * servers.SlowLine.PICTURE + 50 if pictures else 50)
        for value, sources in page.evaluate("shifts"):
            found.append(Finding(where, f"the page jumps (layout shift of {value:.3f})", "; ".join(sources)))
        return found
