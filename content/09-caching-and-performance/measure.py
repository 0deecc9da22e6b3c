"""measure.py COUNT PATH: how long do answers take, for readers chosen at random?"""

import random
import sys
import time
from http.client import HTTPConnection
from statistics import quantiles

count, path = int(sys.argv[1]), sys.argv[2]
random.seed(1)
times = []
for _ in range(count):
    cookie = {"Cookie": f"session=reader{random.randint(1, 5000)}"}
    start = time.perf_counter()
    connection = HTTPConnection("127.0.0.1", 8000)
    connection.request("GET", path, headers=cookie)
    connection.getresponse().read()
    connection.close()
    times.append((time.perf_counter() - start) * 1000)

cuts = quantiles(times, n=100, method="inclusive")
print(f"mean {sum(times) / count:.1f} ms, max {max(times):.1f} ms")
print(f"p50 {cuts[49]:.1f} ms, p95 {cuts[94]:.1f} ms, p99 {cuts[98]:.1f} ms")
