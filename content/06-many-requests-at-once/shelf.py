"""Shelf: a small service that knows which book is lent to whom."""

import json
import re
import sqlite3
import traceback
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qsl

DATABASE = "shelf.db"
LOAN_TIME = timedelta(weeks=4)
LONGEST_LOAN = timedelta(weeks=8)
MAX_LOANS = 5
MAX_BODY = 10_000  # bytes

SCHEMA = """
CREATE TABLE IF NOT EXISTS books (
    id          INTEGER PRIMARY KEY,
    title       TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS loans (
    id          INTEGER PRIMARY KEY,
    book_id     INTEGER NOT NULL REFERENCES books (id),
    name        TEXT NOT NULL,
    lent_on     TEXT NOT NULL,
    due_on      TEXT NOT NULL,
    returned_on TEXT
);
CREATE UNIQUE INDEX IF NOT EXISTS one_open_loan
    ON loans (book_id) WHERE returned_on IS NULL;
CREATE TABLE IF NOT EXISTS answers (
    key         TEXT PRIMARY KEY,
    request     TEXT NOT NULL,
    answer      TEXT NOT NULL,
    stored_at   TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP
);
INSERT OR IGNORE INTO books (id, title) VALUES
    (1, 'Frankenstein'), (2, 'Middlemarch'), (3, 'Moby-Dick');
"""

BOOKS = """
SELECT CAST(books.id AS TEXT) AS id, title, name AS lent_to, due_on
FROM books LEFT JOIN loans ON book_id = books.id AND returned_on IS NULL
"""


def open_database():
    db = sqlite3.connect(DATABASE, timeout=5, isolation_level=None)
    db.row_factory = sqlite3.Row
    db.execute("PRAGMA foreign_keys = ON")
    return db


class Problem(Exception):
    """A request we refuse: an HTTP status and a sentence for the caller."""

    def __init__(self, status, message, headers=None):
        super().__init__(message)
        self.status = status
        self.headers = headers or {}


@dataclass
class Request:
    """What an action needs to know, and the headers it adds to its answer."""

    db: sqlite3.Connection
    body: object
    query: dict
    line: str  # method and path
    key: str | None  # the Idempotency-Key, if there is one
    reply_headers: dict = field(default_factory=dict)


def in_transaction(action):
    """The action, with no other writer between its reading and its writing."""

    def run(request, *ids):
        request.db.execute("BEGIN IMMEDIATE")
        with request.db:
            return action(request, *ids)

    return run


def once(action):
    """The action; a repeated Idempotency-Key gets the first answer again."""

    def run(request, *ids):
        if not request.key:
            return action(request, *ids)
        request.db.execute(
            "DELETE FROM answers WHERE stored_at < datetime('now', '-1 day')"
        )
        asked = json.dumps([request.line, request.body])
        row = request.db.execute(
            "SELECT * FROM answers WHERE key = ?", (request.key,)
        ).fetchone()
        if row and row["request"] != asked:
            raise Problem(422, "this Idempotency-Key belongs to another request")
        if row:
            status, answer, request.reply_headers = json.loads(row["answer"])
            return status, answer
        status, answer = action(request, *ids)
        request.db.execute(
            "INSERT INTO answers (key, request, answer) VALUES (?, ?, ?)",
            (request.key, asked, json.dumps([status, answer, request.reply_headers])),
        )
        return status, answer

    return run


def text(body, name):
    value = body.get(name) if isinstance(body, dict) else None
    if not isinstance(value, str) or not value.strip():
        raise Problem(400, f"{name} must be a non-empty string")
    if len(value) > 200 or not value.isprintable():
        raise Problem(400, f"{name} must be one line of at most 200 characters")
    return value.strip()


def number(query, name, default, lowest, highest):
    value = query.get(name, str(default))
    if not re.fullmatch("[0-9]{1,9}", value) or not lowest <= int(value) <= highest:
        raise Problem(400, f"{name} must be a number from {lowest} to {highest}")
    return int(value)


def show_page(request):
    return 200, Path(__file__).with_name("shelf.html").read_bytes()


def find_book(db, book_id):
    row = db.execute(BOOKS + "WHERE books.id = ?", (book_id,)).fetchone()
    if row is None:
        raise Problem(404, f"there is no book {book_id}")
    return dict(row)


def list_books(request):
    limit = number(request.query, "limit", 20, 1, 100)
    after = number(request.query, "after", 0, 0, 999_999_999)
    rows = request.db.execute(
        BOOKS + "WHERE books.id > ? ORDER BY books.id LIMIT ?", (after, limit + 1)
    ).fetchall()
    books = [dict(row) for row in rows[:limit]]
    more = len(rows) > limit
    next_page = f"/books?after={books[-1]['id']}&limit={limit}" if more else None
    return 200, {"books": books, "next": next_page}


def add_book(request):
    title = text(request.body, "title")
    cursor = request.db.execute("INSERT INTO books (title) VALUES (?)", (title,))
    request.reply_headers["Location"] = f"/books/{cursor.lastrowid}"
    return 201, find_book(request.db, cursor.lastrowid)


def show_book(request, book_id):
    return 200, find_book(request.db, book_id)


def lend(request, book_id):
    book = find_book(request.db, book_id)
    name = text(request.body, "name")
    if book["lent_to"]:
        raise Problem(409, f"already lent to {book['lent_to']}")
    (count,) = request.db.execute(
        "SELECT count(*) FROM loans WHERE name = ? AND returned_on IS NULL", (name,)
    ).fetchone()
    if count >= MAX_LOANS:
        raise Problem(409, f"{name} has {count} books already")
    today = date.today()
    request.db.execute(
        "INSERT INTO loans (book_id, name, lent_on, due_on) VALUES (?, ?, ?, ?)",
        (book_id, name, str(today), str(today + LOAN_TIME)),
    )
    return 201, find_book(request.db, book_id)


def find_loan(db, book_id):
    find_book(db, book_id)
    loan = db.execute(
        "SELECT * FROM loans WHERE book_id = ? AND returned_on IS NULL", (book_id,)
    ).fetchone()
    if loan is None:
        raise Problem(404, f"book {book_id} is not lent")
    return loan


def extend(request, book_id):
    loan = find_loan(request.db, book_id)
    try:
        due_on = date.fromisoformat(text(request.body, "due_on"))
    except ValueError:
        raise Problem(400, "due_on must be a date such as 2026-12-31")
    last = date.fromisoformat(loan["lent_on"]) + LONGEST_LOAN
    if not date.today() <= due_on <= last:
        raise Problem(409, f"due_on must lie between today and {last}")
    request.db.execute(
        "UPDATE loans SET due_on = ? WHERE id = ?", (str(due_on), loan["id"])
    )
    return 200, find_book(request.db, book_id)


def take_back(request, book_id):
    loan = find_loan(request.db, book_id)
    request.db.execute(
        "UPDATE loans SET returned_on = ? WHERE id = ?", (str(date.today()), loan["id"])
    )
    return 200, find_book(request.db, book_id)


ROUTES = [
    ("GET", "/", show_page),
    ("GET", "/books", list_books),
    ("POST", "/books", in_transaction(once(add_book))),
    ("GET", "/books/([0-9]+)", show_book),
    ("POST", "/books/([0-9]+)/loan", in_transaction(once(lend))),
    ("DELETE", "/books/([0-9]+)/loan", in_transaction(take_back)),
    ("PUT", "/books/([0-9]+)/loan/due_on", in_transaction(extend)),
]


class Handler(BaseHTTPRequestHandler):
    timeout = 5  # seconds we wait for a client that says nothing
    error_content_type = "application/json"
    error_message_format = '{"error": "%(explain)s"}\n'

    def respond(self):
        try:
            status, answer, headers = self.run_route()
        except Problem as problem:
            status, headers = problem.status, problem.headers
            answer = {"error": str(problem)}
        except Exception as error:
            traceback.print_exc()
            status, headers = 500, {}
            answer = {"error": "Shelf made a mistake and has noted it"}
            if "database is locked" in str(error):
                status, headers = 503, {"Retry-After": "1"}
                answer = {"error": "Shelf is busy, try again"}
        if isinstance(answer, bytes):
            kind, data = "text/html; charset=utf-8", answer
        else:
            kind, data = "application/json", json.dumps(answer).encode() + b"\n"
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(data)

    do_GET = do_HEAD = do_POST = do_PUT = do_PATCH = do_DELETE = respond

    def run_route(self):
        path, _, query = self.path.partition("?")
        wanted = "GET" if self.command == "HEAD" else self.command
        allowed = []
        for method, pattern, action in ROUTES:
            match = re.fullmatch(pattern, path)
            if match and method == wanted:
                body = self.read_json()
                with closing(open_database()) as db:
                    request = Request(
                        db=db,
                        body=body,
                        query=dict(parse_qsl(query)),
                        line=f"{method} {path}",
                        key=self.headers.get("Idempotency-Key"),
                    )
                    status, answer = action(request, *match.groups())
                return status, answer, request.reply_headers
            if match:
                allowed += [method, "HEAD"] if method == "GET" else [method]
        if allowed:
            allow = {"Allow": ", ".join(allowed)}
            raise Problem(405, f"{self.command} is not allowed here", allow)
        raise Problem(404, f"there is no {path}")

    def read_json(self):
        try:
            length = max(0, int(self.headers.get("Content-Length", 0)))
            if length > MAX_BODY:
                raise Problem(413, f"the body may have at most {MAX_BODY} bytes")
            if length and self.headers.get_content_type() != "application/json":
                raise Problem(415, "send the body as application/json")
            return json.loads(self.rfile.read(length) or "null")
        except TimeoutError:
            raise Problem(408, "the body did not arrive in time")
        except (ValueError, RecursionError):
            raise Problem(400, "the body is not valid JSON")


class Server(ThreadingHTTPServer):
    request_queue_size = 128  # connections that may wait to be accepted


if __name__ == "__main__":
    with closing(open_database()) as db:
        db.executescript(SCHEMA)
    Server(("127.0.0.1", 8000), Handler).serve_forever()
