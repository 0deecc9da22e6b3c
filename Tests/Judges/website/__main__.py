"""Judges the built websites.

    Tests/Judges/website/run --seriesgen PATH [--thorough] [--site NAME]... [JUDGE]...
    Tests/Judges/website/run --seriesgen PATH [--site NAME]... --album FOLDER
    Tests/Judges/website/run --seriesgen PATH --showcase FOLDER

One line for each judge, then its findings. Exit status: 0 when there are none, 1 otherwise; 77 when nothing was found but
a judge had no tool to work with.
"""

import argparse
import importlib
import os
import subprocess
import sys
import traceback
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from . import sites
from .findings import BrowserFailed, Unavailable, tell

# The longest first: two work at a time.
JUDGES = [
    "faults", "axe", "nu", "keyboard", "layout", "progress", "traffic", "crawl", "shifts", "contrast", "paper", "scripts",
    "returning", "scriptless", "weight",
]


def main():
    parser = argparse.ArgumentParser(prog="Tests/Judges/website/run", description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("judges", nargs="*", metavar="JUDGE", help=", ".join(JUDGES))
    parser.add_argument("--seriesgen", required=True, type=Path)
    parser.add_argument("--thorough", action="store_true", help="every page in every look, instead of one of each kind")
    parser.add_argument("--site", action="append", choices=[site.name for site in sites.SITES])
    parser.add_argument("--album", type=Path, metavar="FOLDER", help="write pictures of all kinds of pages, and PDFs")
    parser.add_argument("--showcase", type=Path, metavar="FOLDER", help="write the pictures in the README")
    options = parser.parse_args()
    if unknown := set(options.judges) - set(JUDGES):
        parser.error(f"no judge is called {', '.join(sorted(unknown))}")
    scratch = sites.ROOT / ".build/website"
    scratch.mkdir(parents=True, exist_ok=True)
    chosen = [site for site in sites.SITES if not options.site or site.name in options.site]
    try:
        built = [sites.build(site, options.seriesgen.resolve(), scratch) for site in chosen]
    except subprocess.CalledProcessError as failure:
        # The program has said why.
        sys.exit(f"website: this fails: {' '.join(failure.cmd)}")
    if options.album:
        importlib.import_module(".album", __package__).write(built, options.album, scratch)
    elif options.showcase:
        importlib.import_module(".showcase", __package__).write(built[0], options.showcase, scratch)
    else:
        sys.exit(judge(options.judges or JUDGES, built, options.thorough, scratch))


def judge(names, built, thorough, scratch):
    """Tells what each judge says; the exit status."""
    status = 0
    with ProcessPoolExecutor(max_workers=min(2, os.cpu_count() or 1)) as pool:
        running = {name: pool.submit(run, name, built, thorough, scratch) for name in names}
        for name, future in running.items():
            try:
                verdict = future.result()
            except Unavailable as reason:
                print(f"{name}: skipped, {reason}", flush=True)
                status = status or 77
                continue
            except Exception:
                # One judge that fails keeps nobody from hearing the others.
                print(f"{name}: failed\n{traceback.format_exc()}", flush=True)
                status = 1
                continue
            print(tell(name, verdict), flush=True)
            status = 1 if verdict.findings else status
    return status


def run(name, built, thorough, scratch):
    """Imports here, so that a judge whose tool is missing does not stop the others."""
    try:
        judge = importlib.import_module(f".{name}", __package__).judge
    except ImportError as error:
        raise Unavailable(f"{error}; Tests/Judges/website/run installs it") from None
    try:
        return judge(built, thorough, scratch)
    except BrowserFailed as failure:
        # What is wrong with a page fails twice.
        print(f"{name}: asked again with another browser: {failure}", flush=True)
        return judge(built, thorough, scratch)


if __name__ == "__main__":
    main()
