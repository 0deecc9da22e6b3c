"""How the articles are followed, where their blocks of code do not say it by themselves.

A block is named by its article and its first line. Everything here must be found in the articles, or it is a mistake.
"""
import steps

LAB = "the lab of part 2: a network in which every packet takes 10 ms, with DNS, TLS and nginx"
SERVER = "the server of part 10: a Debian of its own, with root, systemd, nginx and a certificate"
INCIDENT = "an incident that was: the disk of that server ran full, once"
PROSE = "words from one person to another"

# Blocks that can be tried nowhere but where they were made, and why.
NOT_RUN = {
    ("how-a-request-travels", "$ dig shelf.example"): LAB,
    ("how-a-request-travels", "$ curl https://nowhere.example/"): LAB,
    ("how-a-request-travels", "$ curl https://shelf.example:444/"): LAB,
    ("how-a-request-travels", "$ curl -v https://shelf.example/books"): LAB,
    ("how-a-request-travels", "... connect() failed (111: Connection refused) while connecting to upstream ..."): LAB,
    ("how-a-request-travels", "$ curl -s -o /dev/null https://shelf.example/books \\"): LAB,
    ("http-and-apis", "PUT /books/2/loan/due_on HTTP/1.1"): "a request; curl sends it further down",
    ("http-and-apis", '{"books": [...], "next": "/books?after=60&limit=20"}'): "an answer, about books that are not there",
    ("testing-and-debugging", "> /home/you/shelf/shelf.py(298)list_overdue()"): "a conversation in the terminal of Shelf",
    ("deployment", "$ scp -qr ../shelf.git you@server:"): SERVER,
    ("deployment", "SHELF_PORT=8000"): SERVER,
    ("deployment", "# systemctl enable --now shelf"): SERVER,
    ("deployment", "# systemctl kill --signal=KILL shelf"): SERVER,
    ("deployment", "# ln -s /etc/nginx/sites-available/shelf /etc/nginx/sites-enabled/"): SERVER,
    ("deployment", "# release v1.1"): SERVER,
    ("deployment", "# backup"): SERVER,
    ("deployment", "# install -o shelf -g shelf -m 600 /var/backups/shelf/2026-11-26-153829.db \\"): SERVER,
    ("deployment", "# systemctl stop shelf"): SERVER,
    ("monitoring", "# journalctl -u shelf -o cat"): SERVER,
    ("monitoring", "# journalctl -u shelf -o cat | python3 report.py"): SERVER,
    ("monitoring", "    location = /metrics {"): SERVER,
    ("monitoring", "MAILTO=you@shelf.example"): SERVER,
    ("monitoring", "15:54:03 backup: /var/backups/shelf/2026-11-26-155403.db: 22 loans"): INCIDENT,
    ("monitoring", "# journalctl -u shelf -o cat | grep fc40d13e"): INCIDENT,
    ("monitoring", "# Lending failed for 50 seconds"): PROSE,
    ("monitoring", "only 11% of the disk is free"): INCIDENT,
    ("where-to-go-next", "on: push"): "a file that a site for code reads",
    ("where-to-go-next", "# A loan lasts at most eight weeks"): PROSE,
}

# Blocks of commands whose output is different each time, so that nothing is compared, and why.
CHANCE = {
    ("many-requests-at-once", "$ python3 race.py"): "who wins a race is left to chance",
}

# Blocks without commands that show what a running Shelf prints.
LOGGED = {
    ("your-first-service", '127.0.0.1 - - [24/Nov/2026 16:27:56] "POST /books/2/loan HTTP/1.1" 409 -'),
}

# Changes that readers make to their shelf.py by hand.
APPLIED = {
    ("many-requests-at-once", "-from http.server import BaseHTTPRequestHandler, HTTPServer"),
    ("many-requests-at-once", "-    db = sqlite3.connect(DATABASE)"),
    ("testing-and-debugging", "+def list_overdue(request):"),
    ("testing-and-debugging", '     ("PUT", "/books/([0-9]+)/loan/due_on", READER, in_transaction(extend)),'),
    ("testing-and-debugging", '-        BOOKS + "WHERE due_on <= ? ORDER BY due_on", (str(date.today()),)'),
    ("caching-and-performance", "     ON loans (book_id) WHERE returned_on IS NULL;"),
    ("where-to-go-next", '     after = number(request.query, "after", 0, 0, 999_999_999)'),
    ("where-to-go-next", "-from urllib.parse import parse_qsl"),
}

# Files whose changes an article shows whole, and the lines that its prose tells of instead.
WHOLE_CHANGES = {
    "testing-and-debugging": {"shelf.py": []},
    "caching-and-performance": {"shelf.py": ["import threading"]},
    "deployment": {"shelf.py": []},
    "monitoring": {"shelf.py": [], "backup.sh": []},
    "where-to-go-next": {"shelf.py": []},
}

# Where a file is on the server of the articles: its name beside the article.
ATTACHED = {
    "/etc/systemd/system/shelf.service": "shelf.service",
    "/etc/nginx/sites-available/shelf": "shelf.conf",
}

# The words of an article that ask for a step; None is before its first word.
STEPS = {
    "data-and-sql": [
        ("Stop it with Ctrl+C, start it again, and ask:", steps.start_again),
    ],
    "many-requests-at-once": [
        (None, steps.race_less),
        ("type `nc 127.0.0.1 8000`, which connects and says nothing.", steps.start_part_5_beside_a_silent_caller),
        ("With the finished [shelf.py](shelf.py)", steps.take_finished_files),
        ("We started it while Shelf was down, and started Shelf three seconds later (macOS says `Errno 61`):", steps.start_in_three_seconds),
    ],
    "testing-and-debugging": [
        (None, steps.take_shelf_of_part_before),
        ("Make a file `test_shelf.py` that starts with `import unittest` and `import shelf`, and add:",
         steps.begin_test_file),
        ("the file has twelve.", steps.take_finished_tests),
        ('write `if False:` in place of `if book["lent_to"]:`.', steps.break_a_rule),
        ("Put the line back.", steps.mend_the_rule),
    ],
    "caching-and-performance": [
        (None, steps.fill_less),
        ("first remove the line with `loans_by_reader`", steps.take_the_index_away),
    ],
    "deployment": [
        ("Put the `shelf.py` and `shelf.html` of this part into it, and commit them.", steps.commit_shelf),
        ("Each version has a folder of its own", steps.release_and_roll_back),
        ("In a second terminal on the server, Ada logs in and finds her book:", steps.back_up_and_restore),
    ],
    "monitoring": [
        ("The first `trap` runs its command when the script ends", steps.report_back_up_and_watch),
    ],
    "where-to-go-next": [
        (None, steps.take_shelf_of_part_before),
        ("Start Shelf, and let Ada register and log in, as in [part 7]", steps.let_ada_log_in),
        ("Here it says that all twelve pass", steps.run_tests_of_part_8),
        ("This is what went in:", steps.take_shelf_of_part_before),
        ("With this [shelf.py](shelf.py) and its [test_shelf.py](test_shelf.py)", steps.take_finished_tests),
    ],
}


def keys():
    return [*NOT_RUN, *CHANCE, *LOGGED, *APPLIED]
