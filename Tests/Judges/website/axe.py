"""axe-core: what keeps people with screen readers, keyboards or weak eyes out, as far as a program can tell."""

from importlib import resources

from . import servers
from .browser import NARROW, WIDE, Look, chromium, window
from .findings import Finding, Unavailable, Verdict

# All of its rules but the experimental ones; the size of targets (WCAG 2.2) is off unless it is asked for.
OPTIONS = {
    "resultTypes": ["violations"],
    "rules": {"target-size": {"enabled": True}},
    "runOnly": {
        "type": "tag",
        "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    },
}
LOOKS = [Look(width, dark) for width in (WIDE, NARROW) for dark in (False, True)]
# Each width and each theme once.
FEW_LOOKS = [Look(WIDE, dark=False), Look(NARROW, dark=True)]


def judge(sites, thorough, scratch):
    script = program()
    verdict = Verdict("")
    count = 0
    with chromium() as browser:
        for site in sites:
            with servers.origin(site.folder, scratch) as origin:
                for look in LOOKS if thorough else FEW_LOOKS:
                    with window(browser, look) as page:
                        for path in site.pages if thorough else site.sampled:
                            if site.is_redirect(path):
                                continue
                            page.goto(origin.root + path)
                            page.evaluate(script)
                            count += 1
                            verdict.findings += violations(page, f"{site.site.name} /{path} at {look}")
    verdict.looked_at = f"{count} looks"
    return verdict


def program():
    try:
        return resources.files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
    except ModuleNotFoundError:
        raise Unavailable("there is no axe-core: the package axe-playwright-python brings it") from None


def violations(page, where):
    answer = page.evaluate("options => axe.run(document, options)", OPTIONS)
    for violation in answer["violations"]:
        for node in violation["nodes"]:
            reasons = [check["message"] for check in node["any"] + node["all"] + node["none"]]
            message = f"{violation['id']}: {violation['help']} ({'; '.join(reasons)})"
            yield Finding(where, message, f"{' '.join(map(str, node['target']))}   {node['html'][:160]}")
