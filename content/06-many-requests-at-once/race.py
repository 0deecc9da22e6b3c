"""Let eight readers ask for Middlemarch at once, a hundred times."""

import json
import threading
from collections import Counter
from urllib.error import HTTPError
from urllib.request import Request, urlopen

LOAN = "http://127.0.0.1:8000/books/2/loan"
READERS, ROUNDS = 8, 100


def send(method, body=None):
    data = json.dumps(body).encode() if body else None
    headers = {"Content-Type": "application/json"} if body else {}
    request = Request(LOAN, data, headers, method=method)
    try:
        with urlopen(request, timeout=10) as response:
            return response.status
    except HTTPError as error:
        return error.code


def race():
    start = threading.Barrier(READERS)
    answers = []

    def borrow(name):
        start.wait()
        answers.append(send("POST", {"name": name}))

    threads = [
        threading.Thread(target=borrow, args=(f"Reader {number}",))
        for number in range(READERS)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return Counter(answers)


statuses, rounds = Counter(), Counter()
for _ in range(ROUNDS):
    answers = race()
    statuses += answers
    rounds[answers[201]] += 1
    while send("DELETE") == 200:
        pass
for winners, count in sorted(rounds.items()):
    print(f"{count} rounds with {winners} loans")
print(dict(sorted(statuses.items())))
