"""Shelf: a small service that knows which book is lent to whom."""

import json
import re
from http.server import BaseHTTPRequestHandler, HTTPServer

books = {
    "1": {"id": "1", "title": "Frankenstein", "lent_to": None},
    "2": {"id": "2", "title": "Middlemarch", "lent_to": None},
    "3": {"id": "3", "title": "Moby-Dick", "lent_to": None},
}


class Problem(Exception):
    """A request we refuse: an HTTP status and a sentence for the caller."""


def find_book(book_id):
    if book_id not in books:
        raise Problem(404, f"there is no book {book_id}")
    return books[book_id]


def list_books(body):
    return 200, list(books.values())


def lend(body, book_id):
    book = find_book(book_id)
    name = body.get("name") if isinstance(body, dict) else None
    if not isinstance(name, str) or not name.strip():
        raise Problem(400, "name must be a non-empty string")
    if book["lent_to"]:
        raise Problem(409, f"already lent to {book['lent_to']}")
    book["lent_to"] = name.strip()
    return 201, book


def take_back(body, book_id):
    book = find_book(book_id)
    if not book["lent_to"]:
        raise Problem(404, f"book {book_id} is not lent")
    book["lent_to"] = None
    return 200, book


ROUTES = [
    ("GET", "/books", list_books),
    ("POST", "/books/([^/]+)/loan", lend),
    ("DELETE", "/books/([^/]+)/loan", take_back),
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
                return action(body, *match.groups())
        raise Problem(404, f"there is no {self.command} {self.path}")

    def read_json(self):
        try:
            length = int(self.headers.get("Content-Length", 0))
            return json.loads(self.rfile.read(length) or "null")
        except ValueError:
            raise Problem(400, "the body is not valid JSON")


if __name__ == "__main__":
    HTTPServer(("127.0.0.1", 8000), Handler).serve_forever()
