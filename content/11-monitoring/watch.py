"""watch.py: print what is wrong with Shelf, and nothing if all is well."""

import json
from pathlib import Path
from urllib.request import urlopen

SHELF = "http://127.0.0.1:8000"
STATE = Path("/run/shelf-watch.json")  # the counters of the last run


def get(path):
    with urlopen(SHELF + path, timeout=5) as response:
        return json.load(response)


def check_errors():
    now = get("/metrics")
    before = json.loads(STATE.read_text()) if STATE.exists() else {}
    STATE.write_text(json.dumps(now))
    if any(now.get(name, 0) < before[name] for name in before):  # started again
        before = {}
    total = failed = 0
    for name, count in now.items():
        new = count - before.get(name, 0)
        total += new
        if name[-3:] >= "500":
            failed += new
    if failed >= 3 and failed > total * 0.02:
        print(f"{failed} of {total} answers were failures")


try:
    get("/health")
    check_errors()
except OSError as error:
    print(f"Shelf does not answer: {error}")
