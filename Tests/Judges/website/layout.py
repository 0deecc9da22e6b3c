"""From the smallest telephone to the widest screen no page scrolls sideways, and no text lies over another or under a button."""

from . import servers
from .browser import WIDTHS, Look, chromium, window
from .findings import Finding, Verdict
from .text_lines import LINES, NAME

# What people set who need it to read (WCAG 2.2, 1.4.12): nothing may get lost by it, on the smallest telephone either.
SPACED = """* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-bottom: 2em !important }"""

# What sticks out, the innermost of it; what lies in a region that scrolls on its own does not count.
SIDEWAYS = """() => {""" + NAME + """
    const root = document.documentElement, wide = root.clientWidth
    if (document.scrollingElement.scrollWidth <= wide) return []
    const scrolls = element => {
        for (let box = element.parentElement; box && box !== root && box !== document.body; box = box.parentElement)
            if (getComputedStyle(box).overflowX !== "visible") return true
        return false
    }
    const out = [...document.body.querySelectorAll("*")].filter(element => {
        const box = element.getBoundingClientRect()
        return box.width && (box.right > wide + 0.5 || box.left < -0.5) && !scrolls(element)
    })
    const inner = out.filter(element => !out.some(other => other !== element && element.contains(other)))
    return (inner.length ? inner : [document.body]).slice(0, 5).map(element =>
        (element.parentElement ? name(element.parentElement) + " > " : "") + name(element))
}"""
# Lines of text that share more than half of their height: less is what tight lines do. Sorted by their tops, each is
# compared with those that begin above its bottom.
OVERLAPS = """() => {""" + NAME + LINES + """
    const shown = lines().sort((one, other) => one.box.top - other.box.top)
    const found = []
    shown.forEach((line, position) => {
        for (let next = position + 1; next < shown.length && shown[next].box.top < line.box.bottom; next++) {
            const other = shown[next], high = Math.min(line.box.bottom, other.box.bottom) - other.box.top
            const wide = Math.min(line.box.right, other.box.right) - Math.max(line.box.left, other.box.left)
            // An ellipsis is a box of its own, over the text that it stands for.
            if (other.element === line.element && other.text === line.text) continue
            if (wide > 4 && high > Math.min(line.box.height, other.box.height) / 2 && !isCutOff(line) && !isCutOff(other))
                found.push(`${name(line.element)} "${line.text}" and ${name(other.element)} "${other.text}"`)
        }
    })
    return found.slice(0, 5)
}"""

# Text under a button that lies over its page, also when what scrolls is scrolled to its end. Whether it can be seen at the
# moment makes no difference: some are shown to those who point at them.
COVERED = """() => {""" + NAME + LINES + """
    const buttons = [...document.querySelectorAll("main button")].filter(button =>
        getComputedStyle(button).position === "absolute" && button.checkVisibility())
    const regions = [...document.querySelectorAll("main pre")]
    const found = new Set()
    for (const end of [9999, 0]) {
        for (const region of regions) region.scrollLeft = end
        const shown = lines()
        for (const button of buttons) {
            const cover = button.getBoundingClientRect()
            for (const { box, element, text } of shown)
                if (!button.contains(element) && box.left < cover.right - 1 && box.right > cover.left + 1
                    && box.top < cover.bottom - 1 && box.bottom > cover.top + 1)
                    found.add(`${name(button)} lies over ${name(element)} "${text}"`)
        }
    }
    return [...found].slice(0, 5)
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
                        count += 1
                        verdict.findings += look(page, width, f"{site.site.name} /{path} at {width} px")
                    page.add_style_tag(content=SPACED)
                    count += 1
                    verdict.findings += look(page, 320, f"{site.site.name} /{path} at 320 px with spaced text")
    verdict.looked_at = f"{count} looks"
    return verdict


def look(page, width, where):
    page.set_viewport_size({"width": width, "height": 900})
    for place in page.evaluate(SIDEWAYS):
        yield Finding(where, "the page scrolls sideways", place)
    for place in page.evaluate(OVERLAPS):
        yield Finding(where, "text lies over text", place)
    for place in page.evaluate(COVERED):
        yield Finding(where, "a button hides text", place)
