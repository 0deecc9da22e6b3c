#!/usr/bin/env python3
"""Measures seriesgen against the floor and against Hugo, and checks what each of them wrote.

Exit status: 0 when every output was right (a missed target is printed, not failed), 1 when one was wrong or a tool
failed, 2 for a usage error.
"""
import argparse
import os
import shutil
import signal
import sys
import tempfile
from pathlib import Path

sys.dont_write_bytecode = True
import corpus as corpora  # noqa: E402
import tools  # noqa: E402
from check import Checker, article_pages, fingerprint  # noqa: E402
from report import Growth, Report, Row  # noqa: E402
from tools import Failure, measure  # noqa: E402

TMPFS = Path("/dev/shm")
BYTES_PER_ARTICLE = 100_000
SERIES_LENGTH = 20
LONG_SERIES = 2_000
GROWTH_SIZES = (1_000, 10_000, 100_000)
OWN_RUNS = 30
HUGO_WORKERS_PER_THREAD = 4


def main():
    options = _options()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    try:
        report = run(options)
    except Failure as failure:
        sys.exit(f"bench: {failure}")
    print(report.text())
    if options.record:
        print(f"recorded in {report.record().relative_to(tools.ROOT)}")


def run(options):
    """The whole benchmark, as one report."""
    report = Report(options.articles, options.runs, options.threads)
    _require_tmpfs(max([options.articles, *options.growth_sizes]))
    tools.compile_programs()
    if "hugo" in options.tools:
        tools.install_hugo()
    with tempfile.TemporaryDirectory(prefix="seriesgen-bench-", dir=TMPFS) as folder:
        scratch = Path(folder)
        _compare(options, scratch, report)
        if {"floor", "seriesgen"} <= set(options.tools):
            _measure_long_series(options, scratch, report)
        if "seriesgen" in options.tools:
            _measure_own_series(options, scratch, report)
        if options.growth_sizes:
            _measure_growth(options, scratch, report)
    return report


def _contestants(options, corpus, output, checker, hugo):
    """By row of the report: its label, the tool, and the check of the tool's output."""
    threads = options.threads
    contestants = {}
    if "floor" in options.tools:
        contestants["floor"] = "floor: libcmark alone", tools.floor(corpus, output, threads), checker.floor
    if "seriesgen" in options.tools:
        tool = tools.seriesgen(options.seriesgen, corpus, output, threads)
        contestants["seriesgen"] = "seriesgen", tool, checker.site
    if hugo:
        workers = threads * HUGO_WORKERS_PER_THREAD
        contestants["hugo"] = "Hugo", tools.hugo(corpus, output, threads, threads), checker.site
        tool = tools.hugo(corpus, output, threads, workers)
        contestants["hugo, more workers"] = f"Hugo, {workers} workers", tool, checker.site
    return contestants


def _compare(options, scratch, report):
    """Runs the tools in turn on one corpus, every time into an empty folder, and adds a row for each."""
    corpus, output = scratch / "corpus", scratch / "output"
    hugo = "hugo" in options.tools
    checker = _write_corpus(corpus, options.articles, hugo)
    contestants = _contestants(options, corpus, output, checker, hugo)

    measured = {key: [] for key in contestants}
    rebuilds = []
    fingerprints = {}
    for number in range(1, options.runs + 1):
        for key, (label, tool, check) in contestants.items():
            _progress(f"run {number} of {options.runs}: {label}")
            measured[key].append(_measure(tool, scratch, options.articles))
            _require_right(label, output, check, fingerprints)
            if key == "seriesgen":
                rebuilds.append(_measure(tool, scratch, options.articles))
                _require_right(label, output, check, fingerprints)
            shutil.rmtree(output)
    for key, (label, _, _) in contestants.items():
        report.rows[key] = Row(label, measured[key])
        if key == "seriesgen":
            report.rows["rebuild"] = Row("seriesgen, nothing changed", rebuilds)
    shutil.rmtree(corpus)


def _measure_long_series(options, scratch, report):
    """One series of many parts beside the floor: no page may pay for the length of its series."""
    corpus, output = scratch / "corpus", scratch / "output"
    checker = _write_corpus(corpus, LONG_SERIES, hugo=False, length=LONG_SERIES)
    contestants = _contestants(options, corpus, output, checker, hugo=False)
    measured = {key: [] for key in contestants}
    for number in range(1, options.runs + 1):
        _progress(f"one series of {LONG_SERIES:,} parts, run {number} of {options.runs}")
        for key, measurement in _measured(contestants, scratch, output, LONG_SERIES, is_first=number == 1):
            measured[key].append(measurement)
    for key, (label, _, _) in contestants.items():
        report.rows[f"long, {key}"] = Row(f"one series of {LONG_SERIES:,}: {label}", measured[key])
    shutil.rmtree(corpus)


def _measure_own_series(options, scratch, report):
    """A whole process that builds the project's own site."""
    if not (tools.ROOT / "content").is_dir():
        return
    _progress("our own series")
    output = scratch / "own"
    tool = tools.seriesgen(options.seriesgen, tools.ROOT, output, options.threads)
    measurements = []
    for _ in range(OWN_RUNS):
        measurements.append(measure(tool, scratch))
        if not (output / "index.html").exists():
            raise Failure("our own series has no index.html")
        pages = sum(1 for _ in output.rglob("index.html"))
        shutil.rmtree(output)
    report.rows["own"] = Row(f"our own series, {pages} pages", measurements)


def _measure_growth(options, scratch, report):
    """The cost of an article in corpora of growing size; the floor's growth is the machine's own.

    The sizes take turns, so that a machine that slows down for a while slows all of them.
    """
    output = scratch / "output"
    contestants = {}
    for size in options.growth_sizes:
        corpus = scratch / f"corpus-{size}"
        checker = _write_corpus(corpus, size, hugo=False)
        contestants[size] = _contestants(options, corpus, output, checker, hugo=False)
    measured = {key: {size: [] for size in contestants} for key in contestants[options.growth_sizes[0]]}
    for number in range(1, options.runs + 1):
        for size in options.growth_sizes:
            _progress(f"{size:,} articles, run {number} of {options.runs}")
            for _ in range(4 if size <= 1_000 else 1):
                for key, measurement in _measured(contestants[size], scratch, output, size, is_first=number == 1):
                    measured[key][size].append(measurement)
    for key, sizes in measured.items():
        costs = {size: Row(key, runs).milliseconds * 1000 / size for size, runs in sizes.items()}
        report.growth.append(Growth(key, costs))


def _measured(contestants, scratch, output, articles, is_first):
    """What each tool costs, run into an empty folder. What it writes first is checked; later its pages are counted."""
    for key, (label, tool, check) in contestants.items():
        measurement = _measure(tool, scratch, articles)
        if is_first:
            _require_no_problems(label, check(output))
        elif article_pages(output) != articles:
            raise Failure(f"{label}: {article_pages(output)} article pages instead of {articles}")
        shutil.rmtree(output)
        yield key, measurement


def _measure(tool, scratch, articles):
    """What it costs to build so many articles with memory that the machine has in its hands."""
    tools.touch_memory(scratch, articles * BYTES_PER_ARTICLE // 2)
    return measure(tool, scratch)


def _write_corpus(corpus, articles, hugo, length=SERIES_LENGTH):
    _progress(f"generating {articles:,} articles")
    series_count = articles // length
    corpora.write(corpus, series_count, length, hugo)
    if hugo:
        shutil.copytree(tools.HERE / "hugo", corpus / "hugo", dirs_exist_ok=True)
    return Checker(series_count, length)


def _require_right(label, output, check, fingerprints):
    """The first output of a tool is checked; each later one must equal it, byte for byte."""
    found = fingerprint(output)
    if label not in fingerprints:
        _require_no_problems(label, check(output))
        fingerprints[label] = found
    elif fingerprints[label] != found:
        raise Failure(f"{label}: two builds of the same input differ")


def _require_no_problems(label, problems):
    if problems:
        shown = "\n  ".join(problems[:20])
        raise Failure(f"{label}: wrong output, {len(problems)} problems\n  {shown}")


def _require_tmpfs(articles):
    if not TMPFS.is_dir() or not os.access(TMPFS, os.W_OK):
        raise Failure(f"{TMPFS} is needed: the benchmark runs on tmpfs, so that no disk is measured")
    needed, free = articles * BYTES_PER_ARTICLE, shutil.disk_usage(TMPFS).free
    if free < needed:
        raise Failure(f"{TMPFS} has {free / 1e9:.1f} GB free, {articles:,} articles need {needed / 1e9:.1f} GB")


def _progress(text):
    print(text, file=sys.stderr, flush=True)


def _options():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    program = tools.ROOT / ".build" / "release" / "seriesgen"
    parser.add_argument("--seriesgen", type=Path, default=program, metavar="FILE",
                        help="the program to judge (default: .build/release/seriesgen)")
    parser.add_argument("--articles", type=int, help="a multiple of 20 (default: 10000; 1000 with --quick)")
    parser.add_argument("--runs", type=int, help="runs of each tool (default: 5; 3 with --quick)")
    parser.add_argument("--threads", type=int, default=os.cpu_count(), help="for every tool (default: all cores)")
    parser.add_argument("--tools", default="floor,seriesgen,hugo", help="which to run (default: %(default)s)")
    parser.add_argument("--growth", action="store_true", help="also 1,000, 10,000 and 100,000 articles, without Hugo")
    parser.add_argument("--quick", action="store_true", help="a small run to see that all works; growth to 10,000")
    parser.add_argument("--record", action="store_true", help="write the result into results/")
    options = parser.parse_args()

    options.articles = options.articles or (1_000 if options.quick else 10_000)
    options.runs = options.runs or (3 if options.quick else 5)
    options.growth_sizes = [size for size in GROWTH_SIZES if options.growth and not (options.quick and size > 10_000)]
    options.tools = options.tools.split(",")
    options.seriesgen = options.seriesgen.absolute()
    if options.articles < SERIES_LENGTH or options.articles % SERIES_LENGTH:
        parser.error(f"--articles: {options.articles} is not a multiple of {SERIES_LENGTH}")
    if unknown := set(options.tools) - {"floor", "seriesgen", "hugo"}:
        parser.error(f"--tools: unknown: {', '.join(sorted(unknown))}")
    if "seriesgen" in options.tools and not os.access(options.seriesgen, os.X_OK):
        parser.error(f"--seriesgen: {options.seriesgen} is not a program")
    return options


if __name__ == "__main__":
    main()
