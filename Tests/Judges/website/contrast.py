"""In the contrast themes of Windows, no text has the color of what is behind it, and callouts differ without theirs."""

import base64

from . import servers
from .browser import Look, chromium, window
from .findings import Finding, Verdict
from .text_lines import LINES, NAME

# Enough to tell letters from their ground; the themes themselves have far more.
CONTRAST = 3
# A page is looked at in pieces of this height.
HEIGHT = 3000
# Contrast (WCAG 2.2) of the brightest and the darkest point where a line of text is. A line may hold spaces only, so that of
# each piece of text one has to be seen, or lie out of sight.
FAINT = """async ([picture, contrast]) => {""" + NAME + LINES + """
    const image = await createImageBitmap(await (await fetch("data:image/png;base64," + picture)).blob())
    const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d", { willReadFrequently: true })
    canvas.drawImage(image, 0, 0)
    const linear = channel => channel <= 10 ? channel / 3295 : ((channel / 255 + 0.055) / 1.055) ** 2.4
    const seen = new Set(), faint = new Map()
    for (const line of lines()) {
        const { left, top, width, height } = line.box
        if (top < 0 || left < 0 || top + height > image.height || isCutOff(line)) {
            seen.add(line.node)
            continue
        }
        const { data } = canvas.getImageData(left + 1, top + 1, Math.max(1, Math.min(width - 2, 200)), height - 2)
        let [darkest, brightest] = [1, 0]
        for (let at = 0; at < data.length; at += 4) {
            const light = 0.2126 * linear(data[at]) + 0.7152 * linear(data[at + 1]) + 0.0722 * linear(data[at + 2])
            darkest = Math.min(darkest, light)
            brightest = Math.max(brightest, light)
        }
        if ((brightest + 0.05) / (darkest + 0.05) >= contrast) seen.add(line.node)
        else faint.set(line.node, `${name(line.element)} "${line.text}"`)
    }
    return [...faint].filter(([node]) => !seen.has(node)).map(([, text]) => text)
}"""

# Kinds of callouts whose titles have the sign of another kind: there, colors do not tell them apart (WCAG 1.4.1).
LIKE_SIGNS = """() => {
    const kinds = new Map(), alike = new Set()
    for (const title of document.querySelectorAll(".callout-title")) {
        const { maskImage, rotate } = getComputedStyle(title, "::before"), kind = title.parentElement.className
        const other = kinds.get(maskImage + rotate) ?? kind
        if (other !== kind) alike.add(`${other}, ${kind}`)
        kinds.set(maskImage + rotate, other)
    }
    return [...alike]
}"""


def judge(sites, thorough, scratch):
    verdict = Verdict("")
    count = 0
    with chromium() as browser:
        for site in sites:
            with servers.origin(site.folder, scratch) as origin:
                for look in (Look(dark=True), Look())[:2 if thorough else 1]:
                    with window(browser, look, HEIGHT) as page:
                        page.emulate_media(forced_colors="active")
                        for path in site.looked_at(thorough):
                            page.goto(origin.root + path)
                            count += 1
                            where = f"{site.site.name} /{path} at {look}"
                            for place in faint(page):
                                verdict.findings.append(Finding(where, "a contrast theme hides text", place))
                            for kinds in page.evaluate(LIKE_SIGNS):
                                verdict.findings.append(Finding(where, "callouts of two kinds have one sign", kinds))
    verdict.looked_at = f"{count} looks"
    return verdict


def faint(page):
    found = []
    for top in range(0, page.evaluate("document.documentElement.scrollHeight"), HEIGHT):
        page.evaluate("top => scrollTo({ top, behavior: 'instant' })", top)
        picture = base64.b64encode(page.screenshot()).decode()
        found += page.evaluate(FAINT, [picture, CONTRAST])
    return dict.fromkeys(found)
