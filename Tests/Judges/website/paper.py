"""A page that is printed is about as long on wide or small paper as it is on the usual."""

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
                    usual = sheets(page, USUAL)
                    for name in OTHERS if thorough else FEW:
                        count += 1
                        if (used := sheets(page, OTHERS[name])) > 1.5 * usual + 1:
                            verdict.findings.append(Finding(
                                f"{site.site.name} /{path} on {name}", "wide paper makes a page long",
                                f"{used} sheets instead of {usual}"))
    verdict.looked_at = f"{count} prints"
    return verdict


def sheets(page, paper):
    return len(SHEET.findall(page.pdf(**paper)))
