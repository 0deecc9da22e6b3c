"""axe-core: what keeps people with screen readers, keyboards or weak eyes out, as far as a program can tell.

And what the browser tells screen readers: what terms mean, of which axe-core does not know that it belongs to them, and what
the regions of a page are called, also while what names them is folded. And whether an id may come twice: links to it, and
names that refer to it, would then mean the first.
"""

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
                        for path in site.looked_at(thorough):
                            page.goto(origin.root + path)
                            page.evaluate(script)
                            count += 1
                            where = f"{site.site.name} /{path} at {look}"
                            verdict.findings += violations(page, where)
                            verdict.findings += untold_terms(page, where)
                            verdict.findings += nameless_regions(page, where)
                            verdict.findings += takeable_ids(page, where)
                            if page.evaluate(UNFOLD):
                                count += 1
                                verdict.findings += violations(page, f"{where}, unfolded")
                            verdict.findings += nameless_regions(page, f"{where}, unfolded")
    verdict.looked_at = f"{count} looks"
    return verdict


# Whether there was something to unfold, and a notice of changed sections to show. What a list that scrolls cuts off at its
# edges is no target of its own size.
UNFOLD = """(() => {
    const folded = document.querySelectorAll(".parts details:not([open])"), notice = document.querySelector(".notice ul")
    for (const details of folded) details.open = true
    if (notice) {
        notice.innerHTML = "<li><a href='#one'>One</a></li><li><a href='#two'>Two</a></li>"
        notice.closest(".notice").hidden = false
    }
    const scrolls = [...document.querySelectorAll(".parts, .parts *")].some(element =>
        getComputedStyle(element).overflowY !== "visible" && element.scrollHeight > element.clientHeight + 1)
    return folded.length > 0 && !scrolls
})()"""


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


TERMS = """[...document.querySelectorAll(".term > a")].filter(link => link.checkVisibility()).map(link => ({
    name: link.textContent.trim(),
    meaning: link.parentElement.querySelector("[role='tooltip']")?.textContent.trim() ?? "",
}))"""


def untold_terms(page, where):
    """Terms whose meaning is not their description in the tree that screen readers read."""
    terms = page.evaluate(TERMS)
    if not terms:
        return
    told = told_to_screen_readers(page)
    for term in terms:
        if ("link", term["name"], term["meaning"]) not in told:
            yield Finding(where, "screen readers are not told what a term means", term["name"])


def nameless_regions(page, where):
    """What screen readers list to jump to, and cannot tell from another of its kind."""
    for role, name, _ in told_to_screen_readers(page):
        if role in ("navigation", "region", "dialog") and not name:
            yield Finding(where, f"screen readers hear no name of a {role}")


def told_to_screen_readers(page):
    """Role, name and description of all elements."""
    session = page.context.new_cdp_session(page)
    nodes = session.send("Accessibility.getFullAXTree")["nodes"]
    session.detach()
    return {
        tuple(node.get(key, {}).get("value", "") for key in ("role", "name", "description"))
        for node in nodes if not node["ignored"]
    }


def takeable_ids(page, where):
    """Ids of the theme that a heading of an author gets as soon as it has these words; no heading's id has a dot."""
    ids = page.evaluate("[...document.querySelectorAll('[id]:not(.text *, .glossary dt)')].map(element => element.id)")
    for id in ids:
        if "." not in id:
            yield Finding(where, "a heading can have the id of an element of the theme", f"#{id}")
