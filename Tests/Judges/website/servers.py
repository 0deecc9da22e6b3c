"""The ways in which a site is served: by Python's server, by nginx and over a slow line, at the root of a host and below a folder."""

import contextlib
import functools
import http.server
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path

from .findings import Unavailable

PREFIX = "a/b/"


@dataclass(frozen=True)
class Origin:
    name: str
    root: str  # the URL of the site's home page, with a slash at its end

    @property
    def host(self):
        return "/".join(self.root.split("/", 3)[:3]) + "/"


@contextlib.contextmanager
def python_server(folder, prefix):
    port = free_port()
    command = [sys.executable, "-m", "http.server", str(port), "--bind", "127.0.0.1", "--directory", os.fspath(folder)]
    with running(command, port):
        yield f"http://127.0.0.1:{port}/"


NGINX = """
daemon off;
pid {scratch}/pid;
error_log {scratch}/error.log;
events {{}}
http {{
    include {types};
    access_log off;
    client_body_temp_path {scratch}/body; proxy_temp_path {scratch}/proxy; fastcgi_temp_path {scratch}/fastcgi;
    uwsgi_temp_path {scratch}/uwsgi; scgi_temp_path {scratch}/scgi;
    server {{ listen 127.0.0.1:{port}; root {folder}; error_page 404 /{prefix}404.html; }}
}}
"""


@contextlib.contextmanager
def nginx(folder, prefix):
    program = os.environ.get("NGINX") or shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin")
    if not program:
        raise Unavailable("there is no nginx")
    program = Path(program).resolve()
    # Where Debian has it, counted from the program: it need not be installed, unpacked is enough.
    types = program.parents[2] / "etc/nginx/mime.types"
    port = free_port()
    with tempfile.TemporaryDirectory() as scratch:
        # Workers of a root's nginx run as somebody else.
        os.chmod(scratch, 0o755)
        user = "user root;" if os.geteuid() == 0 else ""
        text = NGINX.format(scratch=scratch, types=types, port=port, folder=folder, prefix=prefix)
        Path(scratch, "nginx.conf").write_text(user + text)
        command = [os.fspath(program), "-p", scratch, "-e", f"{scratch}/error.log", "-c", f"{scratch}/nginx.conf"]
        with running(command, port):
            yield f"http://127.0.0.1:{port}/"


class SlowLine(http.server.SimpleHTTPRequestHandler):
    """Sends a page in pieces, each of which a browser has the time to show, and pictures when the text has long been read."""

    # Bytes, up to the next end of a line: half a word would be a strange thing to show.
    PIECE = 4096
    # Seconds before each piece but the first.
    PAUSE = 0.06
    # Seconds that it takes at most until a browser has the style sheet, without which it does not show the first piece.
    STYLE = 2
    # Seconds before a picture.
    PICTURE = 0.3

    def copyfile(self, source, outputfile):
        kind = self.guess_type(self.path)
        if kind.startswith("image/"):
            time.sleep(self.PICTURE)
        is_page = kind == "text/html" or self.path.endswith("/")
        if is_page:
            self.server.styled.clear()
        # A browser that has gone does not wait for the rest.
        with contextlib.suppress(ConnectionError):
            outputfile.write(source.read(self.PIECE) + source.readline())
            while piece := source.read(self.PIECE) + source.readline():
                if is_page:
                    self.server.styled.wait(self.STYLE)
                    time.sleep(self.PAUSE)
                outputfile.write(piece)
        if kind == "text/css":
            self.server.styled.set()

    def log_message(self, *_):
        pass


@contextlib.contextmanager
def slow_line(folder, prefix):
    handler = functools.partial(SlowLine, directory=os.fspath(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        server.styled = threading.Event()
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/"
        finally:
            server.shutdown()


SERVERS = {"nginx": nginx, "python3 -m http.server": python_server, "a slow line": slow_line}
# What people use.
REAL = ("nginx", "python3 -m http.server")


@contextlib.contextmanager
def origin(folder, scratch, server="nginx", prefix=PREFIX):
    """A site's folder, served at the root of a host or below the prefix."""
    with SERVERS[server](below(prefix, folder, scratch) if prefix else folder, prefix) as host:
        yield Origin(f"{server} under /{prefix}", host + prefix)


def below(prefix, folder, scratch):
    """A folder in which the site lies below the prefix."""
    top = scratch / "below" / folder.name
    link = top / prefix.rstrip("/")
    link.parent.mkdir(parents=True, exist_ok=True)
    if not link.is_symlink():
        link.symlink_to(folder)
    return top


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextlib.contextmanager
def running(command, port):
    with tempfile.TemporaryFile() as log:
        server = subprocess.Popen(command, stdout=log, stderr=log)
        try:
            wait_for(server, port, log)
            yield
        finally:
            server.terminate()
            server.wait()


def wait_for(server, port, log, seconds=20):
    for _ in range(seconds * 20):
        if server.poll() is not None:
            log.seek(0)
            raise Unavailable(f"{server.args[0]} does not start: {log.read().decode(errors='replace').strip()}")
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
            return
        time.sleep(0.05)
    raise Unavailable(f"{server.args[0]} does not answer")
