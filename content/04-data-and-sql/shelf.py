"""Shelf: a small service that knows which book is lent to whom."""

import json
import re
import sqlite3
from contextlib import closing
from datetime import date, timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer

DATABASE = "shelf.db"
LOAN_TIME = timedelta(weeks=4)

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
INSERT OR IGNORE INTO books (id, title) VALUES
    (1, 'Frankenstein'), (2, 'Middlemarch'), (3, 'Moby-Dick');
"""

BOOKS = """
SELECT CAST(books.id AS TEXT) AS id, title, name AS lent_to, due_on
FROM books LEFT JOIN loans ON book_id = books.id AND returned_on IS NULL
"""


def open_database():
    db = sqlite3.connect(DATABASE)
    db.row_factory = sqlite3.Row
    db.execute("PRAGMA foreign_keys = ON")
    return db


class Problem(Exception):
    """A request we refuse: an HTTP status and a sentence for the caller."""


def find_book(db, book_id):
    row = db.execute(BOOKS + "WHERE books.id = ?", (book_id,)).fetchone()
    if row is None:
        raise Problem(404, f"there is no book {book_id}")
    return dict(row)


def list_books(db, body):
    return 200, [dict(row) for row in db.execute(BOOKS + "ORDER BY books.id")]


def show_book(db, body, book_id):
    return 200, find_book(db, book_id)


def lend(db, body, book_id):
    book = find_book(db, book_id)
    name = body.get("name") if isinstance(body, dict) else None
    if not isinstance(name, str) or not name.strip():
        raise Problem(400, "name must be a non-empty string")
    if book["lent_to"]:
        raise Problem(409, f"already lent to {book['lent_to']}")
    today = date.today()
    db.execute(
        "INSERT INTO loans (book_id, name, lent_on, due_on) VALUES (?, ?, ?, ?)",
        (book_id, name.strip(), str(today), str(today + LOAN_TIME)),
    )
    return 201, find_book(db, book_id)


def take_back(db, body, book_id):
    book = find_book(db, book_id)
    if not book["lent_to"]:
        raise Problem(404, f"book {book_id} is not lent")
    db.execute(
        "UPDATE loans SET returned_on = ? WHERE book_id = ? AND returned_on IS NULL",
        (str(date.today()), book_id),
    )
    return 200, find_book(db, book_id)


ROUTES = [
    ("GET", "/books", list_books),
    ("GET", "/books/([0-9]+)", show_book),
    ("POST", "/books/([0-9]+)/loan", lend),
    ("DELETE", "/books/([0-9]+)/loan", take_back),
]


class Handler(BaseHTTPRequestHandler):
    timeout = 5  # seconds we wait for a client that says nothing

    def respond(self):
        try:
            status, answer = self.run_route()
        except Problem as problem:
            status, message = problem.args
            answer = {"error": message}
        data = json.dumps(answer).encode() + b"\n"
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    do_GET = do_POST = do_DELETE = respond

    def run_route(self):
        body = self.read_json()
        for method, pattern, action in ROUTES:
            match = re.fullmatch(pattern, self.path)
            if match and method == self.command:
                with closing(open_database()) as db, db:
                    return action(db, body, *match.groups())
        raise Problem(404, f"there is no {self.command} {self.path}")

    def read_json(self):
        try:
            length = int(self.headers.get("Content-Length", 0))
            return json.loads(self.rfile.read(length) or "null")
        except ValueError:
            raise Problem(400, "the body is not valid JSON")


if __name__ == "__main__":
    with closing(open_database()) as db:
        db.executescript(SCHEMA)
    HTTPServer(("127.0.0.1", 8000), Handler).serve_forever()
