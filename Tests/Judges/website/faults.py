"""Judges the judges: on a site that is full of mistakes, each of them has to find those of its field."""

import importlib
from pathlib import Path

from .findings import Finding, Unavailable, Verdict
from .servers import PREFIX
from .sites import Built, Site

FOLDER = Path(__file__).resolve().parent / "faults"
PAGES = {"series": "", "article": "scripts/", "page": "looks/"}
SITE = Built(Site("faults", "https://faults.example/" + PREFIX, FOLDER, PAGES), FOLDER, {"": 2})

# What each judge has to say of it, at least.
EXPECTED = {
    "axe": [
        "image-alt", "color-contrast", "tabindex", "not told what a term means", "hear no name of a navigation",
        "a heading can have the id",
    ],
    "contrast": ["a contrast theme hides text p.faint", "callouts of two kinds have one sign"],
    "crawl": [
        "a broken link: gone/", "a link to a place that is not there: first/#gone",
        "leads out of the site: /outside/",
        "loads something from elsewhere", "a broken link: gone.svg", "is answered with 301", "no link leads here",
    ],
    "keyboard": [
        "nothing shows where the focus is", "Tab does not follow the order", "the first stop of Tab is no link to the text",
        "a region that scrolls cannot have the focus", "arrow keys do not scroll", "Enter does not unfold",
        "sticks out of the window", "Escape does not close what a term means", "the theme switch does not change",
        "Enter does not enlarge", "a copy button copies nothing", "out of sight or covered",
        "on the way back, what has the focus", "arrow keys do not move an enlarged", "does not come back from a footnote",
    ],
    "layout": [
        "scrolls sideways", "text lies over text", "a button hides text", "a button is cut", "does not show where", "below the footer",
        "makes the text narrower", "its columns are crammed", "what folds the list of parts scrolls away",
        "the head of the page has too many links", "a finger misses it",
    ],
    "nu": ["Duplicate ID", "must have an “alt” attribute"],
    "paper": ["wide paper makes a page long", "a dark screen prints something else"],
    "scriptless": ["a button that does nothing", "lead through 1 parts of 2", "does not begin where the reader is"],
    "scripts": ["on the way down the contents mark", "a click on #two marks", "pieces of code have 0 buttons",
                "nothing enlarges a tall picture", "the first tap on a term", "2000 px that is shown with 640 px can not be enlarged"],
    "shifts": ["Below a picture without a size", "below what comes late", "waits for more than one request"],
    "traffic": [
        "the console has an error: something is wrong", "a script fails", "a request leaves", "is answered with 404",
    ],
}


def judge(sites, thorough, scratch):
    verdict = Verdict("")
    count = 0
    for name, expected in EXPECTED.items():
        try:
            judged = importlib.import_module(f".{name}", __package__).judge([SITE], False, scratch)
        except Unavailable:
            # It says so itself.
            continue
        said = [f"{finding.message} {finding.place}" for finding in judged.findings]
        for words in expected:
            count += 1
            if not any(words in message for message in said):
                verdict.findings.append(Finding(name, f"it does not find: {words}"))
    verdict.looked_at = f"{count} mistakes"
    return verdict
