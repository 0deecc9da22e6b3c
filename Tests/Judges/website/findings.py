"""What judges find, and how it is told."""

from collections import defaultdict
from dataclasses import dataclass, field

# Of the places of one message.
SHOWN = 4


@dataclass(frozen=True)
class Finding:
    page: str  # site and path, with the way it was looked at: "kitchen /bread/ at 320 px"
    message: str
    place: str = ""  # a selector, or line and column


@dataclass
class Verdict:
    """What one judge says."""

    looked_at: str  # with a number, so that a judge who saw nothing stands out: "61 pages"
    findings: list[Finding] = field(default_factory=list)


class Unavailable(Exception):
    """A judge's tool is not there; the text says which, and how to get it."""


class BrowserFailed(Exception):
    """The browser did not do what it was told. On a busy machine it now and then cannot: "Unable to capture screenshot"."""


def tell(judge, verdict):
    """One line when all is well. Else each message once, with some of the places where it is true."""
    if not verdict.findings:
        return f"{judge}: {verdict.looked_at}, nothing found"
    places = defaultdict(dict)
    for finding in verdict.findings:
        places[finding.message][f"{finding.page}   {finding.place}".rstrip()] = None
    lines = [f"{judge}: {verdict.looked_at}, {len(places)} found"]
    for message, where in places.items():
        lines.append(f"  {message}")
        lines += [f"    {place}" for place in list(where)[:SHOWN]]
        if len(where) > SHOWN:
            lines.append(f"    and in {len(where) - SHOWN} more places")
    return "\n".join(lines)
