"""The result in words: the table, the targets, and the dated page in `results/`."""
import datetime
import os
import platform
import re
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from tools import BUILD, HERE, ROOT, first_line, hugo_binary

MAXIMUM_OVER_FLOOR = 2.0
MINIMUM_HUGO_TIMES = 20
MAXIMUM_OF_HUGO_MEMORY = 0.1
MAXIMUM_GROWTH_DEVIATION = 0.10
MAXIMUM_OWN_MILLISECONDS = 15


class Row:
    """All runs of one tool."""

    def __init__(self, label, measurements):
        self.label = label
        self.times = [measurement.milliseconds for measurement in measurements]
        self.milliseconds = median(self.times)
        self.spread = (min(self.times), max(self.times))
        self.megabytes = median(measurement.megabytes for measurement in measurements)

    def over(self, other):
        """How many times as long as the other it takes: the median over the rounds, in each of which both ran, so that a
        machine that slows down for a while slows both."""
        return median(own / others for own, others in zip(self.times, other.times))


@dataclass(frozen=True)
class Growth:
    """Microseconds per article by number of articles."""

    label: str
    microseconds: dict

    @property
    def deviation(self):
        """How much more an article costs in a larger corpus than in a smaller one, at worst: above 0 is worse than
        linear, below 0 better."""
        sizes = sorted(self.microseconds)
        pairs = [(small, large) for small in sizes for large in sizes if small < large]
        return max(self.microseconds[large] / self.microseconds[small] - 1 for small, large in pairs)


class Report:
    def __init__(self, articles, runs, threads):
        self._load = os.getloadavg()[0]
        self._setting = f"{articles:,} articles, {runs} runs, {threads} threads"
        self.rows = {}
        self.growth = []

    def text(self):
        parts = [self._setting + "; times, ratios and memory are medians.", self._table()]
        if self.growth:
            parts.append(self._growth_table())
        parts.append(self._targets())
        return "\n\n".join(parts) + "\n"

    def record(self):
        """Writes the result into `results/` and returns the file."""
        commit = first_line(["git", "-C", ROOT, "rev-parse", "--short", "HEAD"]) or "uncommitted"
        changed = bool(first_line(["git", "-C", ROOT, "status", "--porcelain"]))
        today = datetime.date.today()
        file = HERE / "results" / f"{today}-{commit}.md"
        file.parent.mkdir(exist_ok=True)
        facts = {
            "Commit": commit + (" and changes not committed" if changed else ""),
            "Machine": f"{_processor()}, {os.cpu_count()} cores, {_memory()}, {platform.system()} {platform.release()}",
            "Load before": f"{self._load:.2f}",
            "libcmark": first_line([BUILD / "floor", "--version"]),
        }
        if "hugo" in self.rows:
            facts["Hugo"] = first_line([hugo_binary(), "version"])
        lines = "".join(f"- {name}: {value}\n" for name, value in facts.items())
        file.write_text(f"# Benchmark of {today}\n\n{lines}\n{self.text()}", encoding="utf-8")
        return file

    def _table(self):
        floor, hugo = self.rows.get("floor"), self.rows.get("hugo")
        lines = [["", "ms", "fastest – slowest", "÷ floor", "Hugo ÷ it", "peak MB"]]
        for key, row in self.rows.items():
            own_floor = None if key == "own" else self.rows.get("long, floor") if key.startswith("long, ") else floor
            lines.append([
                row.label,
                _number(row.milliseconds),
                " – ".join(map(_number, row.spread)),
                f"{row.over(own_floor):.2f}" if own_floor else "",
                f"{hugo.over(row):.1f}" if hugo and own_floor is floor else "",
                f"{row.megabytes:.1f}",
            ])
        return _markdown_table(lines)

    def _growth_table(self):
        sizes = sorted(self.growth[0].microseconds)
        lines = [["µs per article", *(f"{size:,}" for size in sizes), "deviation"]]
        for growth in self.growth:
            costs = (f"{growth.microseconds[size]:.1f}" for size in sizes)
            lines.append([growth.label, *costs, f"{growth.deviation:+.1%}"])
        return _markdown_table(lines)

    def _targets(self):
        floor, seriesgen, hugo, own = (self.rows.get(key) for key in ("floor", "seriesgen", "hugo", "own"))
        growth = next((growth for growth in self.growth if growth.label == "seriesgen"), None)
        over_floor = seriesgen and floor and seriesgen.over(floor)
        times = seriesgen and hugo and hugo.over(seriesgen)
        memory = seriesgen and hugo and seriesgen.megabytes / hugo.megabytes
        long_floor, long_series = self.rows.get("long, floor"), self.rows.get("long, seriesgen")
        long_over_floor = long_series and long_floor and long_series.over(long_floor)
        targets = [
            (f"at most {MAXIMUM_OVER_FLOOR} × the floor's time", over_floor, "{:.2f} ×",
             lambda value: value <= MAXIMUM_OVER_FLOOR),
            ("the same for one long series", long_over_floor, "{:.2f} ×",
             lambda value: value <= MAXIMUM_OVER_FLOOR),
            (f"at least {MINIMUM_HUGO_TIMES} × faster than Hugo", times, "{:.1f} ×",
             lambda value: value >= MINIMUM_HUGO_TIMES),
            ("at most 1/10 of Hugo's peak memory", memory, "{:.3f}",
             lambda value: value <= MAXIMUM_OF_HUGO_MEMORY),
            (f"growth linear within {MAXIMUM_GROWTH_DEVIATION:.0%}", growth and growth.deviation, "{:+.1%}",
             lambda value: value <= MAXIMUM_GROWTH_DEVIATION),
            (f"our own series in at most {MAXIMUM_OWN_MILLISECONDS} ms", own and own.milliseconds, "{:.1f} ms",
             lambda value: value <= MAXIMUM_OWN_MILLISECONDS),
        ]
        lines = [["target", "measured", ""]]
        for words, value, form, is_reached in targets:
            if value is None:
                lines.append([words, "", "not measured"])
            else:
                lines.append([words, form.format(value), "reached" if is_reached(value) else "MISSED"])
        return _markdown_table(lines)


def _markdown_table(lines):
    """A Markdown table that is also aligned for a terminal; the first column holds words, the others figures."""
    widths = [max(len(line[column]) for line in lines) for column in range(len(lines[0]))]
    aligned = [
        [cell.rjust(width) if column else cell.ljust(width) for column, (cell, width) in enumerate(zip(line, widths))]
        for line in lines
    ]
    rule = ["-" * width if column == 0 else "-" * (width - 1) + ":" for column, width in enumerate(widths)]
    return "\n".join("| " + " | ".join(line) + " |" for line in [aligned[0], rule, *aligned[1:]])


def _number(milliseconds):
    return f"{milliseconds:,.0f}" if milliseconds >= 100 else f"{milliseconds:.1f}"


def _processor():
    match = re.search(r"^model name\s*: (.+)$", Path("/proc/cpuinfo").read_text(), re.MULTILINE)
    return match[1] if match else platform.machine()


def _memory():
    kibibytes = int(re.search(r"^MemTotal:\s+(\d+)", Path("/proc/meminfo").read_text(), re.MULTILINE)[1])
    return f"{kibibytes / 1024 / 1024:.0f} GiB"
