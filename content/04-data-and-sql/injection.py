import sqlite3

db = sqlite3.connect("practice.db")


def careless(words):
    sql = f"SELECT title FROM books WHERE title LIKE '%{words}%'"
    return [row[0] for row in db.execute(sql)]


def careful(words):
    sql = "SELECT title FROM books WHERE title LIKE ?"
    return [row[0] for row in db.execute(sql, (f"%{words}%",))]


attack = "' UNION SELECT name FROM loans --"
print(careless("dick"))
print(careless(attack))
print(careful("dick"))
print(careful(attack))
