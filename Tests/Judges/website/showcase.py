"""The pictures in the README: chosen pages in a window of the size that people have."""

import os
import subprocess
from dataclasses import dataclass

from . import servers
from .browser import Look, chromium, window


@dataclass(frozen=True)
class Shot:
    name: str
    path: str  # in our own series
    look: Look
    height: int = 900  # CSS pixels
    top: str = ""  # a selector: what is shown at the top, where that is not the page's


SHOTS = [
    Shot("series", "", Look(1280), 860),
    Shot("article", "http-and-apis/", Look(1440), 900),
    Shot("article-dark", "many-requests-at-once/", Look(1440, dark=True), 900, "figure"),
    Shot("article-phone", "http-and-apis/", Look(390), 844),
]


def write(site, folder, scratch):
    folder.mkdir(parents=True, exist_ok=True)
    with chromium() as browser, servers.origin(site.folder, scratch) as origin:
        for shot in SHOTS:
            with window(browser, shot.look, shot.height) as page:
                page.goto(origin.root + shot.path, wait_until="load")
                if shot.top:
                    page.locator(shot.top).first.evaluate("element => element.scrollIntoView()")
                    page.wait_for_load_state("networkidle")
                file = folder / f"{shot.name}.png"
                page.screenshot(path=file)
                # Pages have few colors: with 128 of them a picture is a third as large and looks the same.
                command = ["pngquant", "--force", "--strip", "--nofs", "--output", file, "128", file]
                subprocess.run([os.fspath(part) for part in command], check=True)
                print(f"{file}: {file.stat().st_size // 1000} KB")
