"""Nothing jumps while a page loads, and little stands in the way of its first paint."""

import time

from . import servers
from .browser import NARROW, WIDE, Look, chromium, window
from .findings import Finding, Verdict

# Long enough for the text to be painted before its pictures are there.
PICTURE_DELAY = 0.3

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


def judge(sites, thorough, scratch):
    verdict = Verdict("")
    count = 0
    looks = [Look(width) for width in (NARROW, WIDE)]
    with chromium() as browser:
        for site in sites:
            with servers.origin(site.folder, scratch) as origin:
                for look in looks:
                    for path in site.pages if thorough else site.sampled:
                        if site.is_redirect(path):
                            continue
                        count += 1
                        where = f"{site.site.name} /{path} at {look}"
                        # A window of its own each time: what a browser has kept comes at once.
                        with window(browser, look) as page:
                            verdict.findings += first_sight(page, origin.root + path, where)
    verdict.looked_at = f"{count} first looks"
    return verdict


def first_sight(page, url, where):
    page.add_init_script(OBSERVE)
    page.route("**/*", slowly)
    page.goto(url)
    page.wait_for_timeout(100)
    blocking = page.evaluate(BLOCKING)
    if len(blocking) > 1:
        yield Finding(where, "the first paint waits for more than one request", ", ".join(blocking))
    # Pictures that load late come into sight, as they do for somebody who reads.
    for _ in range(page.evaluate("Math.min(20, Math.ceil(document.documentElement.scrollHeight / innerHeight))")):
        page.evaluate("scrollBy(0, innerHeight)")
        page.wait_for_timeout(30)
    page.wait_for_timeout(1000 * PICTURE_DELAY + 50 if page.evaluate("document.images.length > 0") else 50)
    for value, sources in page.evaluate("shifts"):
        yield Finding(where, f"the page jumps (layout shift of {value:.4f})", "; ".join(sources))


def slowly(route):
    if route.request.resource_type == "image":
        time.sleep(PICTURE_DELAY)
    route.continue_()
