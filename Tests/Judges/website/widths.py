"""No page scrolls sideways, from the smallest telephone to the widest screen."""

from . import servers
from .browser import WIDTHS, Look, chromium, window
from .findings import Finding, Verdict

# What sticks out, the innermost of it, and the inner of what scrolls on its own does not count.
CULPRITS = """() => {
    const root = document.documentElement, wide = root.clientWidth
    if (document.scrollingElement.scrollWidth <= wide) return []
    const scrolls = element => {
        for (let box = element.parentElement; box && box !== root && box !== document.body; box = box.parentElement)
            if (getComputedStyle(box).overflowX !== "visible") return true
        return false
    }
    const name = element => element.tagName.toLowerCase() + (element.id ? "#" + element.id : "")
        + [...element.classList].map(word => "." + word).join("")
    const out = [...document.body.querySelectorAll("*")].filter(element => {
        const box = element.getBoundingClientRect()
        return box.width && (box.right > wide + 0.5 || box.left < -0.5) && !scrolls(element)
    })
    const inner = out.filter(element => !out.some(other => other !== element && element.contains(other)))
    return (inner.length ? inner : [document.body]).slice(0, 5).map(element =>
        (element.parentElement ? name(element.parentElement) + " > " : "") + name(element))
}"""


def judge(sites, thorough, scratch):
    verdict = Verdict("")
    count = 0
    with chromium() as browser:
        for site in sites:
            with servers.origin(site.folder, scratch) as origin, window(browser, Look()) as page:
                for path in site.pages if thorough else site.sampled:
                    if site.is_redirect(path):
                        continue
                    page.goto(origin.root + path)
                    # All that can be unfolded is as wide as it gets.
                    page.evaluate("document.querySelectorAll('details').forEach(details => { details.open = true })")
                    for width in WIDTHS:
                        page.set_viewport_size({"width": width, "height": 900})
                        count += 1
                        for place in page.evaluate(CULPRITS):
                            where = f"{site.site.name} /{path} at {width} px"
                            verdict.findings.append(Finding(where, "the page scrolls sideways", place))
    verdict.looked_at = f"{count} looks"
    return verdict
