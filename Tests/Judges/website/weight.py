"""How much a reader has to load: a page with its style sheet and scripts, gzipped as servers do it."""

import gzip
from urllib.parse import urljoin

from . import documents
from .findings import Finding, Verdict

PAGE_LIMIT = 25_000  # bytes: all that an article loads but its pictures
# Bytes each: what remembers how far somebody has read.
SCRIPT_LIMITS = {"assets/progress.js": 2_000}
LEVEL = 6  # what most servers and content networks use


def judge(sites, thorough, scratch):
    heaviest = (0, "")
    verdict = Verdict("")
    for site in sites:
        for path in site.pages:
            total = weight(site, path)
            heaviest = max(heaviest, (total, f"{site.site.name} /{path}"))
            if total > PAGE_LIMIT:
                verdict.findings.append(Finding(f"{site.site.name} /{path}", f"{total} bytes, over {PAGE_LIMIT}"))
        for path, limit in SCRIPT_LIMITS.items():
            file = site.folder / path
            if file.is_file() and (size := gzipped(file)) > limit:
                verdict.findings.append(Finding(f"{site.site.name} /{path}", f"{size} bytes, over {limit}"))
    verdict.looked_at = f"{sum(len(site.pages) for site in sites)} pages, {heaviest[0]} bytes at most ({heaviest[1]})"
    return verdict


def weight(site, path):
    """Bytes of a page with everything that it loads and that is text; a picture's weight is its author's."""
    files = {site.file(path)}
    for address in documents.html(site.text(path)).loaded:
        url = urljoin(site.site.url + path, address)
        file = site.folder / url.removeprefix(site.site.url).split("?")[0]
        if file.suffix in (".css", ".js", ".woff2"):
            files.add(file)
    return sum(gzipped(file) for file in files)


def gzipped(file):
    return len(gzip.compress(file.read_bytes(), LEVEL))
