"""Tests for Shelf. Run them with: python3 -m unittest"""

import json
import os
import tempfile
import threading
import time
import unittest
from contextlib import closing
from datetime import date, timedelta
from http.client import HTTPConnection

import shelf

READERS = [("Ada", "reader"), ("Grace", "reader"), ("Lin", "librarian")]


class NumberTest(unittest.TestCase):
    def test_takes_a_number_in_range(self):
        self.assertEqual(shelf.number({"limit": "7"}, "limit", 20, 1, 100), 7)

    def test_uses_the_default(self):
        self.assertEqual(shelf.number({}, "limit", 20, 1, 100), 20)

    def test_refuses_what_is_out_of_range(self):
        for wrong in ["0", "101", "-1", "seven", ""]:
            with self.subTest(wrong), self.assertRaises(shelf.Problem):
                shelf.number({"limit": wrong}, "limit", 20, 1, 100)


class QuietHandler(shelf.Handler):
    def log_message(self, *args):
        pass


class ServiceTest(unittest.TestCase):
    """Starts Shelf on a free port, with an empty database of its own."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        shelf.DATABASE = os.path.join(folder.name, "test.db")
        with closing(shelf.open_database()) as db:
            db.executescript("BEGIN;" + shelf.SCHEMA)
            for name, role in READERS:
                self.add_reader(db, name, role)
            db.execute("COMMIT")
        server = shelf.Server(("127.0.0.1", 0), QuietHandler)
        self.port = server.server_address[1]
        threading.Thread(target=server.serve_forever, args=(0.01,)).start()
        self.addCleanup(server.server_close)
        self.addCleanup(server.shutdown)

    def add_reader(self, db, name, role):
        """A reader who is logged in, with the name as the token."""
        reader = db.execute(
            "INSERT INTO readers (name, role, salt, hash) VALUES (?, ?, x'', x'')",
            (name, role),
        )
        db.execute(
            "INSERT INTO sessions VALUES (?, ?, ?)",
            (shelf.hash_token(name), reader.lastrowid, int(time.time()) + 60),
        )

    def call(self, caller, method, path, body=None):
        """Send a request and return the status and the answer."""
        headers = {"Content-Type": "application/json", "Cookie": f"session={caller}"}
        with closing(HTTPConnection("127.0.0.1", self.port, timeout=10)) as connection:
            connection.request(method, path, json.dumps(body), headers)
            response = connection.getresponse()
            return response.status, json.load(response)

    def change_due_date(self, due_on):
        with closing(shelf.open_database()) as db:
            db.execute("UPDATE loans SET due_on = ?", (str(due_on),))


class LoanTest(ServiceTest):
    def test_lends_a_free_book(self):
        status, book = self.call("Ada", "POST", "/books/2/loan")
        self.assertEqual((status, book["lent_to"]), (201, "Ada"))

    def test_refuses_a_lent_book(self):
        self.call("Ada", "POST", "/books/2/loan")
        status, answer = self.call("Grace", "POST", "/books/2/loan")
        self.assertEqual((status, answer), (409, {"error": "already lent to Ada"}))
        _, book = self.call("Grace", "GET", "/books/2")
        self.assertEqual(book["lent_to"], "Ada")

    def test_lends_the_last_copy_once(self):
        gate = threading.Barrier(10)
        statuses = []

        def borrow():
            gate.wait()
            statuses.append(self.call("Ada", "POST", "/books/1/loan")[0])

        threads = [threading.Thread(target=borrow) for _ in range(10)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(sorted(statuses), [201] + 9 * [409])


class PermissionTest(ServiceTest):
    def test_strangers_see_nothing(self):
        self.assertEqual(self.call("nobody", "GET", "/books")[0], 401)

    def test_only_the_borrower_or_a_librarian_returns(self):
        self.call("Ada", "POST", "/books/2/loan")
        self.assertEqual(self.call("Grace", "DELETE", "/books/2/loan")[0], 403)
        self.assertEqual(self.call("Lin", "DELETE", "/books/2/loan")[0], 200)

    def test_a_password_opens_a_session(self):
        me = {"name": "Edsger", "password": "a long enough password"}
        self.assertEqual(self.call("", "POST", "/readers", me)[0], 201)
        self.assertEqual(self.call("", "POST", "/session", me)[0], 201)
        wrong = me | {"password": "another long password"}
        self.assertEqual(self.call("", "POST", "/session", wrong)[0], 401)


class OverdueTest(ServiceTest):
    def overdue_titles(self):
        status, answer = self.call("Lin", "GET", "/overdue")
        self.assertEqual(status, 200)
        return [book["title"] for book in answer["books"]]

    def test_a_loan_due_today_is_not_overdue(self):
        self.call("Ada", "POST", "/books/2/loan")
        self.change_due_date(date.today())
        self.assertEqual(self.overdue_titles(), [])

    def test_lists_a_loan_from_the_day_after(self):
        self.call("Ada", "POST", "/books/2/loan")
        self.change_due_date(date.today() - timedelta(days=1))
        self.assertEqual(self.overdue_titles(), ["Middlemarch"])

    def test_a_returned_book_is_not_overdue(self):
        self.call("Ada", "POST", "/books/2/loan")
        self.change_due_date(date.today() - timedelta(days=1))
        self.call("Ada", "DELETE", "/books/2/loan")
        self.assertEqual(self.overdue_titles(), [])


if __name__ == "__main__":
    unittest.main()
