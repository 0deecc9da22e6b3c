"""Chromium, as a reader has it: with a window of some width, in light or dark, with scripts or without."""

import contextlib
import os
import shutil
from dataclasses import dataclass

from playwright.sync_api import Error, sync_playwright

from .findings import BrowserFailed, Unavailable

# A telephone of the small kind, telephones, a tablet, a small and a usual screen, and one at which lines get too long.
WIDTHS = [320, 360, 390, 768, 1024, 1440, 2560]
NARROW, WIDE = 360, 1440
# A window of 1280 × 1024 pixels at 400 % (WCAG 1.4.10).
MAGNIFIED = {"width": 320, "height": 256}
# What a browser does that lets pages keep nothing.
BLOCK_STORAGE = "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('blocked', 'SecurityError') } })"


@contextlib.contextmanager
def chromium(font_size=16):
    """With the size of text, in pixels, that somebody has set in the browser."""
    program = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
    if not program:
        raise Unavailable("there is no Chromium")
    with sync_playwright() as playwright:
        try:
            # Its sandbox refuses root, and needs namespaces that containers do not give. All that it visits is our own.
            browser = playwright.chromium.launch(executable_path=program, args=[
                "--no-sandbox", f"--blink-settings=defaultFontSize={font_size}",
            ])
        except Error as error:
            raise Unavailable(f"{program} does not start: {error.message.splitlines()[0]}") from None
        try:
            yield browser
        except Error as error:
            raise BrowserFailed(error.message.splitlines()[0]) from error
        browser.close()


@dataclass(frozen=True)
class Look:
    """How a page is looked at."""

    width: int = WIDE
    dark: bool = False
    script: bool = True

    def __str__(self):
        scripts = "" if self.script else ", without scripts"
        return f"{self.width} px, {'dark' if self.dark else 'light'}{scripts}"


@contextlib.contextmanager
def window(browser, look, height=900, is_touched=False):
    context = browser.new_context(
        viewport={"width": look.width, "height": height},
        color_scheme="dark" if look.dark else "light",
        java_script_enabled=look.script,
        has_touch=is_touched,
        is_mobile=is_touched,
        # What moves would be judged halfway.
        reduced_motion="reduce",
        permissions=["clipboard-read", "clipboard-write"],
    )
    # A busy machine is slow; a judge that waits for what never comes should still say so.
    context.set_default_timeout(30_000)
    try:
        yield context.new_page()
    finally:
        context.close()


def follow(page, link):
    """Clicks a link to another page, and waits for that page: a click alone may return before its first byte is there."""
    with page.expect_navigation():
        link.click()


def scroll_through(page):
    """Pictures that load late are asked for, too."""
    page.evaluate("""async () => {
        for (let top = 0; top < document.body.scrollHeight; top += innerHeight) {
            scrollTo(0, top)
            await new Promise(requestAnimationFrame)
        }
        await Promise.all([...document.images].map(image => image.complete || new Promise(done => {
            image.onload = image.onerror = done
        })))
    }""")
