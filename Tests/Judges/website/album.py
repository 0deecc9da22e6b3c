"""Pictures of all kinds of pages, for people to look at: each width, light and dark, and on paper."""

from . import servers
from .browser import NARROW, WIDE, Look, chromium, scroll_through, window

# As browsers have them when nobody asks for others.
MARGINS = {side: "10mm" for side in ("top", "right", "bottom", "left")}
WIDTHS = [320, NARROW, 768, 1100, WIDE]


def write(sites, folder, scratch):
    folder.mkdir(parents=True, exist_ok=True)
    with chromium() as browser:
        for site in sites:
            with servers.origin(site.folder, scratch) as origin:
                for width in WIDTHS:
                    for dark in (False, True):
                        photograph(browser, site, origin, Look(width, dark), folder)
                print_all(browser, site, origin, folder)


def photograph(browser, site, origin, look, folder):
    with window(browser, look) as page:
        for kind, path in site.site.samples.items():
            page.goto(origin.root + path)
            scroll_through(page)
            page.evaluate("scrollTo(0, 0)")
            theme = "dark" if look.dark else "light"
            page.screenshot(path=folder / f"{name(site, kind)}-{look.width}-{theme}.png", full_page=True)


def print_all(browser, site, origin, folder):
    with window(browser, Look()) as page:
        for kind, path in site.site.samples.items():
            page.goto(origin.root + path)
            page.pdf(path=folder / f"{name(site, kind)}.pdf", format="A4", margin=MARGINS)


def name(site, kind):
    return f"{site.site.name}-{kind.replace(' ', '-')}"
