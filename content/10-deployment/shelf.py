"""Shelf: a small service that knows which book is lent to whom."""

import hashlib
import hmac
import json
import os
import re
import secrets
import signal
import sqlite3
import threading
import time
import traceback
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qsl

DATABASE = os.environ.get("SHELF_DB", "shelf.db")
PORT = int(os.environ.get("SHELF_PORT", "8000"))
LOAN_TIME = timedelta(weeks=4)
LONGEST_LOAN = timedelta(weeks=8)
MAX_LOANS = 5
MAX_BODY = 10_000  # bytes
SESSION_TIME = 8 * 60 * 60  # seconds
COOKIE = "session={}; Max-Age={}; Path=/; HttpOnly; Secure; SameSite=Strict"

SCHEMA = """
CREATE TABLE IF NOT EXISTS books (
    id          INTEGER PRIMARY KEY,
    title       TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS readers (
    id          INTEGER PRIMARY KEY,
    name        TEXT NOT NULL UNIQUE COLLATE NOCASE,
    role        TEXT NOT NULL DEFAULT 'reader',
    salt        BLOB NOT NULL,
    hash        BLOB NOT NULL
);
CREATE TABLE IF NOT EXISTS sessions (
    token_hash  TEXT PRIMARY KEY,
    reader_id   INTEGER NOT NULL REFERENCES readers (id),
    expires_at  INTEGER NOT NULL
);
CREATE TABLE IF NOT EXISTS loans (
    id          INTEGER PRIMARY KEY,
    book_id     INTEGER NOT NULL REFERENCES books (id),
    reader_id   INTEGER NOT NULL REFERENCES readers (id),
    lent_on     TEXT NOT NULL,
    due_on      TEXT NOT NULL,
    returned_on TEXT
);
CREATE UNIQUE INDEX IF NOT EXISTS one_open_loan
    ON loans (book_id) WHERE returned_on IS NULL;
CREATE INDEX IF NOT EXISTS loans_by_reader ON loans (reader_id);
CREATE TABLE IF NOT EXISTS answers (
    reader_id   INTEGER NOT NULL REFERENCES readers (id),
    key         TEXT NOT NULL,
    request     TEXT NOT NULL,
    answer      TEXT NOT NULL,
    stored_at   TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP,
    PRIMARY KEY (reader_id, key)
);
INSERT OR IGNORE INTO books (id, title) VALUES
    (1, 'Frankenstein'), (2, 'Middlemarch'), (3, 'Moby-Dick');
"""

BOOKS = """
SELECT CAST(books.id AS TEXT) AS id, title, name AS lent_to, due_on
FROM books LEFT JOIN loans ON book_id = books.id AND returned_on IS NULL
LEFT JOIN readers ON reader_id = readers.id
"""

MY_LOANS = """
SELECT title, lent_on, due_on, returned_on
FROM loans JOIN books ON books.id = book_id
WHERE reader_id = ? ORDER BY loans.id DESC LIMIT 20
"""

POPULAR = """
SELECT title, count(*) AS loans
FROM loans JOIN books ON books.id = book_id
WHERE lent_on > ? GROUP BY books.id ORDER BY loans DESC LIMIT 10
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
    reader: sqlite3.Row | None  # who is calling, if we know
    token_hash: str  # of the session
    line: str  # method and path
    key: str | None  # the Idempotency-Key, if there is one
    reply_headers: dict = field(default_factory=dict)


class Cached:
    """The result of a function, kept for some seconds."""

    def __init__(self, function, seconds):
        self.function, self.seconds = function, seconds
        self.lock = threading.Lock()
        self.fresh_until = 0

    def __call__(self, *args):
        with self.lock:
            if time.monotonic() >= self.fresh_until:
                self.value = self.function(*args)
                self.fresh_until = time.monotonic() + self.seconds
            return self.value


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
            "SELECT * FROM answers WHERE reader_id = ? AND key = ?",
            (request.reader["id"], request.key),
        ).fetchone()
        if row and row["request"] != asked:
            raise Problem(422, "this Idempotency-Key belongs to another request")
        if row:
            status, answer, request.reply_headers = json.loads(row["answer"])
            return status, answer
        status, answer = action(request, *ids)
        request.db.execute(
            "INSERT INTO answers (reader_id, key, request, answer) VALUES (?, ?, ?, ?)",
            (
                request.reader["id"],
                request.key,
                asked,
                json.dumps([status, answer, request.reply_headers]),
            ),
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


def hash_password(password, salt):
    return hashlib.scrypt(password.encode(), salt=salt, n=2**14, r=8, p=5)


def hash_token(token):
    return hashlib.sha256(token.encode()).hexdigest()


def register(request):
    name = text(request.body, "name")
    password = text(request.body, "password")
    if len(password) < 15:
        raise Problem(400, "password must have at least 15 characters")
    salt = secrets.token_bytes(16)
    try:
        request.db.execute(
            "INSERT INTO readers (name, salt, hash) VALUES (?, ?, ?)",
            (name, salt, hash_password(password, salt)),
        )
    except sqlite3.IntegrityError:
        raise Problem(409, f"the name {name} is taken")
    return 201, {"name": name, "role": "reader"}


def log_in(request):
    name = text(request.body, "name")
    password = text(request.body, "password")
    reader = request.db.execute(
        "SELECT * FROM readers WHERE name = ?", (name,)
    ).fetchone()
    salt, expected = (reader["salt"], reader["hash"]) if reader else (b"", b"")
    if not hmac.compare_digest(hash_password(password, salt), expected):
        raise Problem(401, "wrong name or password", {"WWW-Authenticate": "Session"})
    token = secrets.token_urlsafe(32)
    now = int(time.time())
    request.db.execute("DELETE FROM sessions WHERE expires_at < ?", (now,))
    request.db.execute(
        "INSERT INTO sessions (token_hash, reader_id, expires_at) VALUES (?, ?, ?)",
        (hash_token(token), reader["id"], now + SESSION_TIME),
    )
    request.reply_headers["Set-Cookie"] = COOKIE.format(token, SESSION_TIME)
    return 201, {"name": reader["name"], "role": reader["role"]}


def find_reader(db, token_hash):
    return db.execute(
        "SELECT readers.* FROM sessions JOIN readers ON readers.id = reader_id "
        "WHERE token_hash = ? AND expires_at > ?",
        (token_hash, int(time.time())),
    ).fetchone()


def who_am_i(request):
    return 200, {"name": request.reader["name"], "role": request.reader["role"]}


def log_out(request):
    request.db.execute(
        "DELETE FROM sessions WHERE token_hash = ?", (request.token_hash,)
    )
    request.reply_headers["Set-Cookie"] = COOKIE.format("", 0)
    return 200, None


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
    reader = request.reader
    if book["lent_to"]:
        raise Problem(409, f"already lent to {book['lent_to']}")
    (count,) = request.db.execute(
        "SELECT count(*) FROM loans WHERE reader_id = ? AND returned_on IS NULL",
        (reader["id"],),
    ).fetchone()
    if count >= MAX_LOANS:
        raise Problem(409, f"{reader['name']} has {count} books already")
    today = date.today()
    request.db.execute(
        "INSERT INTO loans (book_id, reader_id, lent_on, due_on) VALUES (?, ?, ?, ?)",
        (book_id, reader["id"], str(today), str(today + LOAN_TIME)),
    )
    return 201, find_book(request.db, book_id)


def find_loan(request, book_id):
    """The open loan of a book, if the caller may change it."""
    find_book(request.db, book_id)
    loan = request.db.execute(
        "SELECT * FROM loans WHERE book_id = ? AND returned_on IS NULL", (book_id,)
    ).fetchone()
    if loan is None:
        raise Problem(404, f"book {book_id} is not lent")
    if loan["reader_id"] != request.reader["id"]:
        require(request, LIBRARIAN)
    return loan


def list_overdue(request):
    rows = request.db.execute(
        BOOKS + "WHERE due_on < ? ORDER BY due_on", (str(date.today()),)
    ).fetchall()
    return 200, {"books": [dict(row) for row in rows]}


def extend(request, book_id):
    loan = find_loan(request, book_id)
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
    loan = find_loan(request, book_id)
    request.db.execute(
        "UPDATE loans SET returned_on = ? WHERE id = ?", (str(date.today()), loan["id"])
    )
    return 200, find_book(request.db, book_id)


def list_my_loans(request):
    rows = request.db.execute(MY_LOANS, (request.reader["id"],)).fetchall()
    return 200, {"loans": [dict(row) for row in rows]}


def find_popular(db):
    year_ago = str(date.today() - timedelta(days=365))
    return [dict(row) for row in db.execute(POPULAR, (year_ago,))]


popular = Cached(find_popular, seconds=60)


def list_popular(request):
    return 200, {"books": popular(request.db)}


ANYONE, READER, LIBRARIAN = "anyone", "reader", "librarian"

ROUTES = [
    ("GET", "/", ANYONE, show_page),
    ("POST", "/readers", ANYONE, register),
    ("POST", "/session", ANYONE, log_in),
    ("GET", "/session", READER, who_am_i),
    ("DELETE", "/session", READER, log_out),
    ("GET", "/books", READER, list_books),
    ("POST", "/books", LIBRARIAN, in_transaction(once(add_book))),
    ("GET", "/books/([0-9]+)", READER, show_book),
    ("POST", "/books/([0-9]+)/loan", READER, in_transaction(once(lend))),
    ("DELETE", "/books/([0-9]+)/loan", READER, in_transaction(take_back)),
    ("PUT", "/books/([0-9]+)/loan/due_on", READER, in_transaction(extend)),
    ("GET", "/overdue", LIBRARIAN, list_overdue),
    ("GET", "/loans", READER, list_my_loans),
    ("GET", "/popular", READER, list_popular),
]


def require(request, who):
    """Refuse the request unless its caller is at least this."""
    if who == ANYONE:
        return
    if request.reader is None:
        raise Problem(401, "log in first", {"WWW-Authenticate": "Session"})
    if who == LIBRARIAN and request.reader["role"] != LIBRARIAN:
        raise Problem(403, "only a librarian may do this")


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
        if status == 200 and self.command in ("GET", "HEAD"):
            tag = '"' + hashlib.sha256(data).hexdigest()[:16] + '"'
            headers |= {"ETag": tag, "Cache-Control": "private, no-cache"}
            if tag in self.headers.get("If-None-Match", ""):
                status, data = 304, b""
        self.send_response(status)
        if status != 304:
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
        for method, pattern, who, action in ROUTES:
            match = re.fullmatch(pattern, path)
            if match and method == wanted:
                body = self.read_json()
                token_hash = hash_token(self.read_token())
                with closing(open_database()) as db:
                    request = Request(
                        db=db,
                        body=body,
                        query=dict(parse_qsl(query)),
                        reader=find_reader(db, token_hash),
                        token_hash=token_hash,
                        line=f"{method} {path}",
                        key=self.headers.get("Idempotency-Key"),
                    )
                    require(request, who)
                    status, answer = action(request, *match.groups())
                return status, answer, request.reply_headers
            if match:
                allowed += [method, "HEAD"] if method == "GET" else [method]
        if allowed:
            allow = {"Allow": ", ".join(allowed)}
            raise Problem(405, f"{self.command} is not allowed here", allow)
        raise Problem(404, f"there is no {path}")

    def read_token(self):
        cookies = self.headers.get("Cookie", "")
        match = re.search(r"(?:^|; )session=([A-Za-z0-9_-]+)", cookies)
        return match[1] if match else ""

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
    daemon_threads = False  # server_close waits for running requests


if __name__ == "__main__":
    with closing(open_database()) as db:
        db.executescript(SCHEMA)
    server = Server(("127.0.0.1", PORT), Handler)

    def stop(signum, frame):
        threading.Thread(target=server.shutdown).start()

    signal.signal(signal.SIGTERM, stop)
    signal.signal(signal.SIGINT, stop)
    print(f"Shelf listens on port {PORT}", flush=True)
    server.serve_forever()
    server.server_close()
    print("Shelf has stopped", flush=True)
