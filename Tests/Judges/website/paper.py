"""A page that is printed is about as long on wide or small paper as it is on the usual, and the same from a dark screen."""

import re

from . import servers
from .browser import Look, chromium, window
from .findings import Finding, Verdict

USUAL = {"format": "A4"}
OTHERS = {
    "Legal, landscape": {"format": "Legal", "landscape": True},
    "A4 at 50 %": {"format": "A4", "scale": 0.5},
    "A3, landscape": {"format": "A3", "landscape": True},
    "A4, landscape, at 80 %": {"format": "A4", "landscape": True, "scale": 0.8},
}
# These look like screens of two widths.
FEW = ["Legal, landscape", "A4 at 50 %"]
SHEET = re.compile(rb"/Type /Page\b")
DAY = re.compile(rb"\(D:[^)]*\)")


def judge(sites, thorough, scratch):
    verdict = Verdict("")
    count = 0
    with chromium() as browser:
        for site in sites:
            with servers.origin(site.folder, scratch) as origin, window(browser, Look()) as page:
                for path in site.looked_at(thorough):
                    where = f"{site.site.name} /{path}"
                    usual = printed(page, origin.root + path, "light")
                    for name in OTHERS if thorough else FEW:
                        if (used := sheets(page.pdf(**OTHERS[name]))) > 2 * sheets(usual) + 2:
                            verdict.findings.append(Finding(
                                f"{where} on {name}", "wide paper makes a page long",
                                f"{used} sheets instead of {sheets(usual)}"))
                        count += 1
                    if not prints_alike(page, origin.root + path, usual):
                        verdict.findings.append(Finding(where, "a dark screen prints something else"))
                    count += 2
    verdict.looked_at = f"{count} prints"
    return verdict


def prints_alike(page, url, usual):
    """Whether a dark screen prints the same. Asked three times: what a player shows while its file loads may differ."""
    for _ in range(3):
        if DAY.sub(b"", printed(page, url, "dark")) == DAY.sub(b"", usual):
            return True
        usual = printed(page, url, "light")
    return False


def printed(page, url, scheme):
    page.emulate_media(color_scheme=scheme)
    page.goto(url)
    return page.pdf(**USUAL)


def sheets(pdf):
    return len(SHEET.findall(pdf))
