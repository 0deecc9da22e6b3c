"""report.py: read Shelf's log and print one line for each route."""

import json
import sys
from collections import defaultdict

routes = defaultdict(list)
for line in sys.stdin:
    entry = json.loads(line) if line.startswith("{") else {}
    if entry.get("event") == "request":
        routes[entry["route"]].append(entry)

print(f"{'count':>6} {'5xx':>5} {'p50 ms':>8} {'p95 ms':>8}  route")
for route, entries in sorted(routes.items()):
    failed = sum(entry["status"] >= 500 for entry in entries)
    times = sorted(entry["ms"] for entry in entries)
    p50, p95 = times[len(times) // 2], times[len(times) * 95 // 100]
    print(f"{len(times):6} {failed:5} {p50:8} {p95:8}  {route}")
