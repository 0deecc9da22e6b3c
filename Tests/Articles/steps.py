"""What readers do between two blocks because the prose tells them to.

Each step gets the reader, the article, and the article before it.
"""

import sys

ADA = """--json '{"name": "Ada", "password": "books smell of rain"}'"""

# What is on the server of the articles, and where it is in a reader's folder.
SERVER_PATHS = [("/var/lib/shelf/", ""), ("/var/backups/shelf", "backups"), ("/run/", "")]


def start_again(reader, article, before):
    reader.start()


def take_shelf_of_part_before(reader, article, before):
    reader.write("shelf.py", (before.folder / "shelf.py").read_text())


# Part 6.


def race_less(reader, article, before):
    """The first races only show that it can happen; each round costs several writes to the disk."""
    reader.change("race.py", "READERS, ROUNDS = 8, 100", "READERS, ROUNDS = 8, 10")


def start_part_5_beside_a_silent_caller(reader, article, before):
    take_shelf_of_part_before(reader, article, before)
    reader.start()
    reader.call_and_say_nothing()


def take_finished_files(reader, article, before):
    for name in ("shelf.py", "race.py"):
        reader.write(name, (article.folder / name).read_text())


def start_in_three_seconds(reader, article, before):
    reader.stop()
    reader.start_in(3)


# Part 8.


def begin_test_file(reader, article, before):
    first = next(block for block in article.blocks if block.title == "test_shelf.py")
    reader.write("test_shelf.py", "import unittest\n\nimport shelf\n\n\n" + first.code)


def take_finished_tests(reader, article, before):
    reader.write("test_shelf.py", (article.folder / "test_shelf.py").read_text())


def break_a_rule(reader, article, before):
    reader.change("shelf.py", 'if book["lent_to"]:', "if False:")


def mend_the_rule(reader, article, before):
    reader.change("shelf.py", "if False:", 'if book["lent_to"]:')


# Part 9.


def fill_less(reader, article, before):
    """A million loans would take long to make, and how long they take to read is not compared."""
    reader.change("fill.py", "range(1_000_000)", "range(20_000)")


def take_the_index_away(reader, article, before):
    reader.change("shelf.py", "CREATE INDEX IF NOT EXISTS loans_by_reader ON loans (reader_id);\n", "")


# Parts 10 to 12: what the articles do on their server, in the reader's folder.


def let_ada_log_in(reader, article, before):
    reader.start()
    for path, more in [("readers", ""), ("session", "-c ada ")]:
        reader.run(f"curl -f {more}{ADA} http://127.0.0.1:8000/{path}")


def commit_shelf(reader, article, before):
    reader.run("""
        set -e
        git init -q
        git config user.name Noor
        git config user.email noor@shelf.example
        git add shelf.py shelf.html
        git commit -q -m "Read settings from outside"
        """)


# systemd, as far as release.sh needs it.
SYSTEMCTL = """#!/bin/sh
stop() {
    kill "$(cat pid 2>/dev/null)" 2>/dev/null
    while curl -s -o /dev/null http://127.0.0.1:8000/; do sleep 0.1; done
}
start() {
    python3 opt/shelf/current/shelf.py >>journal 2>&1 &
    echo $! >pid
}
case $1 in
restart) stop; start ;;
stop) stop ;;
esac
"""


def release_and_roll_back(reader, article, before):
    """Releases a good version, a better one, and one that does not start."""
    if sys.platform != "linux":
        return  # release.sh is for the Linux of its server: other systems have another `mv`
    reader.write("systemctl", SYSTEMCTL)
    script = (article.folder / "release.sh").read_text()
    reader.write("release.sh", script.replace("/opt/", "$PWD/opt/").replace("/srv/", "$PWD/srv/"))
    reader.run("""
        set -e
        chmod +x systemctl
        mkdir -p opt/shelf/releases srv/git/shelf.git
        cp shelf.py shelf.html srv/git/shelf.git
        cd srv/git/shelf.git
        git init -q
        git config user.name Noor
        git config user.email noor@shelf.example
        git add .
        git commit -q -m "Read settings from outside"
        git tag v1.0
        git tag v1.1
        sed 's/^import sqlite3/import sqlite/' shelf.py >new
        mv new shelf.py
        git commit -q -a -m "Tidy up"
        git tag v1.2
        cd ../../..
        """)
    try:
        for version, said in [
            ("v1.0", "v1.0 is in use"),
            ("v1.1", "v1.1 is in use"),
            ("v1.2", "v1.2 does not answer, back to .../releases/v1.1"),
            ("v1.0", "v1.0 is in use"),
        ]:
            reader.run(f"PATH=$PWD:$PATH sh release.sh {version} | sed 's|/.*/opt/shelf|...|'", said)
            reader.run("curl -f http://127.0.0.1:8000/")
    finally:
        reader.run("./systemctl stop shelf")


def back_up_and_restore(reader, article, before):
    let_ada_log_in(reader, article, before)
    for book in (1, 2):
        reader.run(f"curl -f -b ada -X POST http://127.0.0.1:8000/books/{book}/loan")
    take_from_server(reader, article, "backup.sh")
    reader.run("sh backup.sh | grep ': 2 loans$'")
    reader.run("cp backups/*.db drill.db")
    reader.start("SHELF_DB=drill.db SHELF_PORT=8001 python3 shelf.py")


# A sqlite3 that does its work, and then ends the script that called it.
INTERRUPTION = """#!/bin/sh
PATH=${PATH#*:} sqlite3 "$@"
kill -TERM $PPID
"""


def report_back_up_and_watch(reader, article, before):
    reader.run("python3 report.py < ../service-8000.log | grep 'GET /books$'")
    take_from_server(reader, article, "backup.sh")
    # Two weeks and an hour old, and an hour less.
    reader.run("mkdir backups && touch -d '-337 hours' backups/old.db{,.part} && touch -d '-335 hours' backups/kept.db")
    reader.run("sh backup.sh | grep ': 0 loans$'")
    reader.run("! ls backups/old.db* && rm backups/kept.db")
    reader.run("mkdir interrupting")
    reader.write("interrupting/sqlite3", INTERRUPTION)
    reader.run("chmod +x interrupting/sqlite3")
    reader.run("PATH=$PWD/interrupting:$PATH sh backup.sh; test $? = 1 && ! ls backups/*.part*")
    take_from_server(reader, article, "watch.py")
    for _ in range(2):
        reader.run("! python3 watch.py 2>&1 | grep .")
    # What it says of the disk depends on the disk. Of the backup there is nothing to say, until there is none.
    take_from_server(reader, article, "daily.py")
    reader.run("! python3 daily.py 2>&1 | grep -v 'of the disk is free$'")
    reader.run("mv backups/*.db . && python3 daily.py | grep 'no backup of the last 26 hours$'")


def run_tests_of_part_8(reader, article, before):
    [tests] = article.folder.parent.glob("08-*/test_shelf.py")
    reader.write("test_shelf.py", tests.read_text())
    reader.run("python3 -m unittest", "...\nRan 12 tests in 1.000s\n\nOK\n")


def take_from_server(reader, article, name):
    text = (article.folder / name).read_text()
    for there, here in SERVER_PATHS:
        text = text.replace(there, here)
    reader.write(name, text)
