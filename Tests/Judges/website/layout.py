"""From the smallest telephone to the widest screen no page scrolls sideways, and all text can be read: none lies over another,
none under a button, and no button cuts its own.
"""

from . import servers
from .browser import NARROW, WIDTHS, Look, chromium, window
from .findings import Finding, Verdict
from .text_lines import LINES, NAME

# Pixels: what browsers begin with, and twice as large, each with widths of windows.
FONT_SIZES = {16: WIDTHS, 32: [320, 412, 1280]}
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
    // What stays in place, on a ground of its own, may have text scroll below it.
    const isAbove = ({ element: one }, { element: other }) => {
        for (let box = one; box && !box.contains(other); box = box.parentElement) {
            const style = getComputedStyle(box)
            if (style.position === "sticky" && /^rgb\\(/.test(style.backgroundColor)) return true
        }
    }
    shown.forEach((line, position) => {
        for (let next = position + 1; next < shown.length && shown[next].box.top < line.box.bottom; next++) {
            const other = shown[next], high = Math.min(line.box.bottom, other.box.bottom) - other.box.top
            const wide = Math.min(line.box.right, other.box.right) - Math.max(line.box.left, other.box.left)
            // An ellipsis is a box of its own, over the text that it stands for.
            if (other.element === line.element && other.text === line.text) continue
            if (isAbove(line, other) || isAbove(other, line)) continue
            if (wide > 4 && high > Math.min(line.box.height, other.box.height) / 2 && !isCutOff(line) && !isCutOff(other))
                found.push(`${name(line.element)} "${line.text}" and ${name(other.element)} "${other.text}"`)
        }
    })
    return found.slice(0, 5)
}"""

# Text or a picture under a button that lies over its page, also when what scrolls is scrolled to its end. Whether it can be seen at the
# moment makes no difference: some are shown to those who point at them.
COVERED = """() => {""" + NAME + LINES + """
    const buttons = [...document.querySelectorAll("main button")].filter(button =>
        getComputedStyle(button).position === "absolute" && button.checkVisibility())
    const regions = [...document.querySelectorAll("main pre")]
    const found = new Set()
    for (const end of [9999, 0]) {
        for (const region of regions) region.scrollLeft = end
        const shown = lines()
        for (const element of document.querySelectorAll("main img"))
            shown.push({ box: element.getBoundingClientRect(), element, text: element.alt.slice(0, 30) })
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
# Links and buttons that are too small for their text; the one that scripts fill has the longest text that it may get.
CUT = """() => {""" + NAME + """
    const titles = [...document.querySelectorAll("[data-number] a")].map(link => link.textContent)
    for (const start of document.querySelectorAll("[data-continue]"))
        start.textContent = start.dataset.continue.replace("*", titles.sort((one, other) => other.length - one.length)[0])
    return [...document.querySelectorAll("main :is(a, button, summary)")].filter(element => element.clientHeight
        && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)
        && getComputedStyle(element).fontSize !== "0px"
    ).map(element => `${name(element)} "${element.textContent.trim().slice(0, 30)}"`)
}"""
# Where the reader is in the list of parts, once the list stands beside the text and scrolls on its own.
UNSEEN = """() => {""" + NAME + """
    return [...document.querySelectorAll(".parts [aria-current]")].filter(link => {
        const list = link.closest(".parts")
        return getComputedStyle(list).position === "sticky" && link.getBoundingClientRect().bottom > innerHeight
    }).map(name)
}"""
# A table that has to be scrolled anyway: it is no use then that each column is as narrow as its longest word.
CRAMMED = """() => {""" + NAME + """
    return [...document.querySelectorAll(".text .table > table")].filter(table => {
        const room = table.parentElement.clientWidth
        if (table.offsetWidth < 1.1 * room) return false
        table.style.cssText += "; width: min-content; min-width: 0"
        const least = table.offsetWidth
        table.style.width = table.style.minWidth = ""
        return table.offsetWidth < 1.1 * least
    }).map(name)
}"""
# What unfolds a list of parts folds it again, wherever the reader is in it.
UNFOLDED = """() => {""" + NAME + """
    return [...document.querySelectorAll(".parts summary")].filter(handle => {
        const list = handle.closest(".parts"), { scrollTop } = list
        if (!handle.checkVisibility()) return false
        list.scrollTop = list.scrollHeight
        const isGone = handle.getBoundingClientRect().top < list.getBoundingClientRect().top
        list.scrollTop = scrollTop
        return isGone
    }).map(name)
}"""
# More than a reader takes in at a glance: on a telephone they would be all that is seen first.
CROWDED = """() => {
    const links = [...document.querySelectorAll("body > header nav a")]
    return links.length > 7 ? [`${links.length} links`] : []
}"""
# Text that the end of the page does not wait for.
LATE = """() => {""" + NAME + LINES + """
    const footer = document.querySelector("body > footer")?.getBoundingClientRect()
    return footer ? lines().filter(line => line.element.closest("main") && line.box.bottom > footer.top + 1 && !isCutOff(line))
        .map(({ element, text }) => `${name(element)} "${text}"`).slice(0, 5) : []
}"""
# Where footnotes find room beside the text, which must not pay for what comes after.
GROWING = [1440, 1500]
TEXT_WIDTH = """document.querySelector(".text")?.getBoundingClientRect().width ?? 0"""
# What a finger misses: less than 40 pixels high, also where it looks smaller than it is. Links within text are lines of it.
SMALL = """() => {""" + NAME + """
    return [...document.querySelectorAll(".site-header :is(a, button), .previous-next > .small a, main button")]
        .filter(target => {
            if (!target.checkVisibility({ visibilityProperty: true })) return false
            target.scrollIntoView({ block: "center", behavior: "instant" })
            const { left, right, top, bottom } = target.getClientRects()[0]
            return ![-20, 20].every(way =>
                target.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2 + way)))
        }).map(name).slice(0, 5)
}"""
QUESTIONS = {
    "the head of the page has too many links": CROWDED,
    "text goes on beside or below the footer": LATE,
    "the list of parts does not show where the reader is": UNSEEN,
    "what folds the list of parts scrolls away": UNFOLDED,
    "the text of a button is cut": CUT,
    "a table scrolls, and its columns are crammed": CRAMMED,
    "the page scrolls sideways": SIDEWAYS,
    "text lies over text": OVERLAPS,
    "a button hides text or a picture": COVERED,
}


def judge(sites, thorough, scratch):
    verdict = Verdict("")
    looks = 0
    for font_size, widths in FONT_SIZES.items():
        with chromium(font_size) as browser:
            for site in sites:
                with servers.origin(site.folder, scratch) as origin, window(browser, Look()) as page:
                    for path in site.looked_at(thorough):
                        page.goto(origin.root + path)
                        # All that can be unfolded is as wide as it gets.
                        page.evaluate("document.querySelectorAll('details').forEach(details => { details.open = true })")
                        where = f"{site.site.name} /{path} with text of {font_size} px"
                        for width in widths:
                            verdict.findings += look(page, width, f"{where} at {width} px")
                        if font_size == 16:
                            verdict.findings += grow(page, where)
                        page.add_style_tag(content=SPACED)
                        verdict.findings += look(page, widths[0], f"{where} at {widths[0]} px, spaced")
                        looks += len(widths) + 1
                    if font_size == 16:
                        verdict.findings += touch(browser, site, origin)
    verdict.looked_at = f"{looks} looks"
    return verdict


def touch(browser, site, origin):
    with window(browser, Look(NARROW), is_touched=True) as page:
        for path in site.looked_at(thorough=False):
            page.goto(origin.root + path)
            for place in page.evaluate(SMALL):
                yield Finding(f"{site.site.name} /{path} on a telephone", "a finger misses it", place)


def look(page, width, where):
    page.set_viewport_size({"width": width, "height": 900})
    for message, script in QUESTIONS.items():
        for place in page.evaluate(script):
            yield Finding(where, message, place)


def grow(page, where):
    text = []
    for width in GROWING:
        page.set_viewport_size({"width": width, "height": 900})
        text.append(page.evaluate(TEXT_WIDTH))
    if text[1] < text[0]:
        yield Finding(where, "a wider window makes the text narrower", f"{text[0]} px, then {text[1]} px")
