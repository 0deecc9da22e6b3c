"""Borrow a book, and try again when no answer comes."""

import json
import random
import sys
import time
import uuid
from http.client import HTTPException
from urllib.error import HTTPError
from urllib.request import Request, urlopen

book_id, name = sys.argv[1:]
request = Request(
    f"http://127.0.0.1:8000/books/{book_id}/loan",
    data=json.dumps({"name": name}).encode(),
    headers={
        "Content-Type": "application/json",
        "Idempotency-Key": str(uuid.uuid4()),
    },
)
for attempt in range(5):
    try:
        with urlopen(request, timeout=15) as response:
            print(response.status, json.load(response))
        break
    except HTTPError as error:
        if error.code < 500:
            print(error.code, json.load(error))
            break
        reason = error
    except (OSError, HTTPException) as error:
        reason = error
    if attempt == 4:
        sys.exit(f"{reason}; giving up")
    wait = 2**attempt * random.uniform(1, 1.5)
    print(f"{reason}; next try in {wait:.1f} s")
    time.sleep(wait)
