"""Somebody who reads an article and does what it says, in a folder of their own."""
import os
import re
import signal
import socket
import subprocess
import threading
import time
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from compare import fits

PORTS = ("8000", "8001")
SERVICE = re.compile(r"^(?:[A-Z_]+=\S+ )*python3 shelf\.py$")
DATE = re.compile(r"\b20\d\d-\d\d-\d\d\b")
PROMPT = re.compile(r"^(\$|sqlite>) (.*)$")
SECONDS = 120  # that a command, or the start of a service, may take on a busy machine


class Mistake(Exception):
    """What a reader could not have followed: the article says one thing, the computer another."""


@dataclass
class Command:
    prompt: str
    text: str
    shown: str = ""  # what the article shows as its output

    @property
    def opens_sqlite(self):
        return re.fullmatch(r"sqlite3 \S+", self.text) is not None


def commands(code):
    """The commands of a block. They go on behind `...>`, and on the line below a backslash."""
    found = []
    for line in code.splitlines():
        prompt = PROMPT.match(line)
        if line.startswith("# "):
            raise Mistake(f"commands of root are not run here: list the block in NOT_RUN of plan.py: {line}")
        if prompt:
            found.append(Command(*prompt.groups()))
        elif line.startswith("   ...> "):
            found[-1].text += "\n" + line.removeprefix("   ...> ")
        elif found[-1].text.endswith("\\"):
            found[-1].text += "\n" + line
        else:
            found[-1].shown += line + "\n"
    return found


class Reader:
    """Does what an article says, on free ports in place of those of the article. Dates are as far from today as they were
    from the day of the article. What is printed is turned back before it is compared."""

    def __init__(self, article, home):
        self.home = home
        self.folder = home / "shelf"
        self.folder.mkdir()
        self.ports = dict(zip(PORTS, free_ports(len(PORTS))))
        self.days = date.today() - article.day
        self.services = {}  # running ones, by their port in the article
        self.silent = None  # a connection on which nothing is said
        # The meter that curl shows when its output is no terminal would stand between the lines.
        (home / ".curlrc").write_text("no-progress-meter\nmax-time = 30\n")
        self.environment = {
            "PATH": os.environ["PATH"], "HOME": str(home), "TMPDIR": str(home), "LANG": "C.UTF-8",
            "GIT_CONFIG_NOSYSTEM": "1", "GIT_PAGER": "cat", "PYTHONUNBUFFERED": "1",
        }

    # The article and this computer.

    def here(self, text):
        for port, free in self.ports.items():
            text = re.sub(rf"\b{port}\b", free, text)
        return moved(text, self.days)

    def there(self, text):
        for port, free in self.ports.items():
            text = re.sub(rf"\b{free}\b", port, text)
        return moved(text, -self.days)

    # Files.

    def write(self, name, text):
        (self.folder / name).write_text(self.here(text))

    def read(self, name):
        return self.there((self.folder / name).read_text())

    def change(self, name, old, new):
        text = self.read(name)
        if text.count(old) != 1:
            raise Mistake(f"{name} has this {text.count(old)} times, not once: {old}")
        self.write(name, text.replace(old, new))

    # Commands.

    def run(self, command, shown=None):
        """Runs a command in the reader's folder. What is shown is compared; where nothing is, the command must succeed."""
        script = self.here(command) + f'\nstatus=$?; pwd > "{self.home}/place"; exit $status'
        try:
            result = subprocess.run(
                ["bash", "-c", script], cwd=self.folder, env=self.environment, timeout=SECONDS,
                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        except subprocess.TimeoutExpired:
            raise Mistake(f"$ {command}\nit does not end within {SECONDS} seconds") from None
        self.folder = Path((self.home / "place").read_text().rstrip("\n"))
        printed = result.stdout.decode()
        if shown is None and result.returncode:
            raise Mistake(f"$ {command}\nit failed:\n{indented(printed)}")
        self.compare(command, shown, printed)

    def query(self, command, statements):
        """One conversation with sqlite3."""
        end = "-- that was all --"
        script = "".join(f"{statement.text}\n.print '{end}'\n" for statement in statements)
        result = subprocess.run(
            command.split(), cwd=self.folder, env=self.environment, timeout=SECONDS,
            input=self.here(script), text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        for statement, printed in zip(statements, result.stdout.split(end + "\n")):
            self.compare(statement.text, statement.shown, printed)

    def compare(self, command, shown, printed):
        printed = self.there(printed)
        if shown is not None and not fits(shown, printed):
            raise Mistake(f"{command}\nthe article shows:\n{indented(shown)}\nhere it prints:\n{indented(printed)}")

    # The service.

    def start(self, command="python3 shelf.py", shown=""):
        """Starts Shelf in a terminal of its own, and waits until it answers and has said what is shown."""
        port = port_of(command)
        self.stop(port)
        with open(self.log(port), "wb") as log:
            service = subprocess.Popen(
                ["bash", "-c", self.here(command).replace("python3", "exec python3")], cwd=self.folder,
                env=self.environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        self.services[port] = service
        deadline = time.monotonic() + SECONDS
        while not (self.answers(port) and fits(shown + "...\n", self.logged(port))):
            if service.poll() is not None or time.monotonic() > deadline:
                self.compare(command, shown, self.logged(port))
                raise Mistake(f"{command}\nit does not answer:\n{indented(self.logged(port))}")
            time.sleep(0.05)

    def start_in(self, seconds):
        """What a reader does who has two hands."""
        threading.Timer(seconds, self.start).start()

    def answers(self, port):
        with socket.socket() as caller:
            return caller.connect_ex(("127.0.0.1", int(self.ports[port]))) == 0

    def call_and_say_nothing(self):
        self.silent = socket.create_connection(("127.0.0.1", int(self.ports[PORTS[0]])))

    def log(self, port):
        return self.home / f"service-{self.ports[port]}.log"

    def logged(self, port=PORTS[0]):
        return self.there(self.log(port).read_text())

    def stop(self, port=PORTS[0]):
        """Ctrl+C."""
        service = self.services.pop(port, None)
        if service is None:
            return
        service.send_signal(signal.SIGINT)
        try:
            service.wait(10)
        except subprocess.TimeoutExpired:
            service.kill()
            service.wait()

    def stop_all(self):
        if self.silent:
            self.silent.close()
        for port in list(self.services):
            self.stop(port)


def free_ports(number):
    sockets = [socket.socket() for _ in range(number)]
    for one in sockets:
        one.bind(("127.0.0.1", 0))
    ports = [str(one.getsockname()[1]) for one in sockets]
    for one in sockets:
        one.close()
    return ports


def port_of(command):
    chosen = re.search(r"SHELF_PORT=(\d+)", command)
    return chosen[1] if chosen else PORTS[0]


def moved(text, days):
    if days == timedelta(0):
        return text
    return DATE.sub(lambda found: str(date.fromisoformat(found[0]) + days), text)


def indented(text):
    return "".join(f"    {line}\n" for line in text.rstrip("\n").split("\n")).rstrip("\n")
