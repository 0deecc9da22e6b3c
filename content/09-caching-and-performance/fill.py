"""Fill an empty shelf.db: 1,000 books, 5,000 readers, 1,000,000 old loans."""

import random
import time
from contextlib import closing
from datetime import date, timedelta

import shelf

random.seed(9)
today = date.today()


def old_loan():
    lent_on = today - timedelta(days=random.randint(30, 20 * 365))
    due_on = lent_on + shelf.LOAN_TIME
    returned_on = lent_on + timedelta(days=random.randint(1, 28))
    book_id = min(1000, int(random.paretovariate(0.7)))
    reader_id = random.randint(1, 4500)  # the last 500 readers are new
    return book_id, reader_id, str(lent_on), str(due_on), str(returned_on)


with closing(shelf.open_database()) as db:
    db.executescript(shelf.SCHEMA)
    db.execute("BEGIN")
    for number in range(4, 1001):
        db.execute("INSERT INTO books (title) VALUES (?)", (f"Book {number}",))
    for number in range(1, 5001):
        name = f"reader{number}"
        db.execute(
            "INSERT INTO readers (name, salt, hash) VALUES (?, x'', x'')", (name,)
        )
        db.execute(
            "INSERT INTO sessions VALUES (?, ?, ?)",
            (shelf.hash_token(name), number, int(time.time()) + 86_400),
        )
    db.executemany(
        "INSERT INTO loans (book_id, reader_id, lent_on, due_on, returned_on) "
        "VALUES (?, ?, ?, ?, ?)",
        (old_loan() for _ in range(1_000_000)),
    )
    db.execute("COMMIT")
