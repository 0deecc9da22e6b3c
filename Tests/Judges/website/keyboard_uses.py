"""What a reader does with keys beyond walking: scroll, unfold, read a tooltip, switch the theme, enlarge, copy.

Each function takes the keyboard on a page that was just opened, and passes over what the page does not have.
"""

from urllib.parse import unquote

from playwright.sync_api import TimeoutError as Waited

from .browser import MAGNIFIED

SCROLLING = """() => {
    window.regions = [...document.querySelectorAll("main *")].filter(element =>
        element.scrollWidth > element.clientWidth + 1 && element.checkVisibility()
        && ["auto", "scroll"].includes(getComputedStyle(element).overflowX))
    return window.regions.length
}"""


def scroll_regions(keyboard):
    page = keyboard.page
    for position in range(page.evaluate(SCROLLING)):
        name = page.evaluate("n => regions[n].outerHTML.slice(0, 110)", position)
        # Not every browser gives the focus to a region without being told.
        if page.evaluate("n => regions[n].tabIndex < 0", position):
            if not page.evaluate("n => regions[n].querySelector('a[href], button') !== null", position):
                keyboard.finding("a region that scrolls cannot have the focus", name)
            continue
        page.evaluate("n => regions[n].focus()", position)
        right_to_left = page.evaluate("n => getComputedStyle(regions[n]).direction === 'rtl'", position)
        keyboard.press("ArrowLeft" if right_to_left else "ArrowRight")
        try:
            page.wait_for_function("n => regions[n].scrollLeft !== 0", arg=position, timeout=3000)
        except Waited:
            keyboard.finding("arrow keys do not scroll a region", name)


def unfold(keyboard):
    for summary in keyboard.page.locator("summary:visible").all():
        before = summary.evaluate("e => e.parentElement.open")
        summary.focus()
        keyboard.press("Enter")
        if summary.evaluate("e => e.parentElement.open") == before:
            keyboard.finding("Enter does not unfold", summary.evaluate("e => e.outerHTML.slice(0, 110)"))
        keyboard.press("Space")
        if summary.evaluate("e => e.parentElement.open") != before:
            keyboard.finding("Space does not fold", summary.evaluate("e => e.outerHTML.slice(0, 110)"))


def read_tooltips(keyboard):
    """It appears with the focus, stays in the window, and Escape takes it away while the focus stays (WCAG 1.4.13)."""
    page = keyboard.page
    for term in page.locator(".term > a").all()[:5]:
        name = term.evaluate("e => e.outerHTML.slice(0, 110)")
        term.focus()
        tip = term.locator("xpath=../*[@role='tooltip']")
        if not tip.is_visible():
            keyboard.finding("a term with the focus does not show what it means", name)
            continue
        box = tip.bounding_box()
        if box["x"] < 0 or box["x"] + box["width"] > page.viewport_size["width"]:
            keyboard.finding("what a term means sticks out of the window", name)
        keyboard.press("Escape")
        if tip.is_visible():
            keyboard.finding("Escape does not close what a term means", name)
        elif not term.evaluate("e => e === document.activeElement"):
            keyboard.finding("Escape takes the focus away from a term", name)


# The theme that the page has when its first bytes of text arrive: later, and it would flash.
EARLY_THEME = """new MutationObserver((_, observer) => {
    if (!document.body) return
    window.earlyTheme = document.documentElement.dataset.theme ?? ""
    observer.disconnect()
}).observe(document, { childList: true, subtree: true })"""


def switch_theme(keyboard):
    page = keyboard.page
    switch = page.locator("[data-theme-switch]:visible")
    if not switch.count():
        return
    ground = "[document.body, document.documentElement].map(e => getComputedStyle(e).backgroundColor).join()"
    page.add_init_script(EARLY_THEME)
    grounds = {page.evaluate(ground)}
    switch.first.focus()
    for _ in range(3):
        keyboard.press("Enter")
        grounds.add(page.evaluate(ground))
        chosen = page.evaluate("document.documentElement.dataset.theme ?? ''")
        page.reload()
        if page.evaluate("document.documentElement.dataset.theme ?? ''") != chosen:
            keyboard.finding(f"the theme '{chosen}' is forgotten when the page is opened again")
        elif page.evaluate("earlyTheme") != chosen:
            keyboard.finding(f"the theme '{chosen}' comes after the first text, so that the page flashes")
        page.locator("[data-theme-switch]:visible").first.focus()
    if len(grounds) < 2:
        keyboard.finding("the theme switch does not change the colors")
    page.evaluate("localStorage.clear()")


def enlarge_pictures(keyboard):
    page = keyboard.page
    for button in page.locator("figure:has(img) button:visible").all()[:2]:
        name = button.evaluate("e => e.outerHTML.slice(0, 110)")
        button.focus()
        keyboard.press("Enter")
        if not page.locator("dialog[open]").count():
            keyboard.finding("Enter does not enlarge a picture", name)
            continue
        move_picture(keyboard, name)
        keyboard.press("Escape")
        if page.locator("dialog[open]").count():
            keyboard.finding("Escape does not close an enlarged picture", name)
        elif not button.evaluate("e => e === document.activeElement"):
            keyboard.finding("the focus does not come back from an enlarged picture", name)


def move_picture(keyboard, name):
    """Where an enlarged picture is larger than a small window, arrow keys move it, and Tab then leads to what closes it."""
    page = keyboard.page
    window = page.viewport_size
    page.set_viewport_size(MAGNIFIED)
    right_to_left = page.evaluate("getComputedStyle(document.querySelector('dialog[open]')).direction === 'rtl'")
    for key, room, moved in (
        ("ArrowDown", "e.scrollHeight > e.clientHeight + 1", "scrollTop"),
        ("ArrowLeft" if right_to_left else "ArrowRight", "e.scrollWidth > e.clientWidth + 1", "scrollLeft"),
    ):
        if not page.evaluate(f"(e => {room})(document.querySelector('dialog[open]'))"):
            continue
        keyboard.press(key)
        try:
            page.wait_for_function(f"document.querySelector('dialog[open]').{moved} !== 0", timeout=3000)
        except Waited:
            keyboard.finding("arrow keys do not move an enlarged picture", f"{key}   {name}")
    if not page.evaluate("document.activeElement.matches('button')"):
        keyboard.press("Tab")
    if not page.evaluate("document.activeElement.matches('dialog button')"):
        keyboard.finding("Tab does not lead to what closes an enlarged picture", name)
    page.set_viewport_size(window)


LEADS_BACK = """id => document.activeElement.matches(".footnote-backref")
    && document.getElementById(id).contains(document.activeElement)"""


def return_from_note(keyboard):
    """The link to a footnote leads to it, and a link in it back to the text, wherever notes stand."""
    page = keyboard.page
    for reference in page.locator(".footnote-ref a:visible").all()[:2]:
        name = reference.evaluate("e => e.outerHTML.slice(0, 110)")
        note = reference.evaluate("e => e.hash")
        reference.focus()
        keyboard.press("Enter")
        # It may hold other links.
        for _ in range(10):
            keyboard.press("Tab")
            if page.evaluate(LEADS_BACK, unquote(note[1:])):
                keyboard.press("Enter")
                break
        if page.evaluate("location.hash") == note:
            keyboard.finding("the keyboard does not come back from a footnote", name)


def copy_code(keyboard):
    page = keyboard.page
    for button in page.locator("button.copy").all()[:2]:
        name = button.evaluate("e => e.outerHTML.slice(0, 110)")
        button.focus()
        if not button.is_visible():
            keyboard.finding("a copy button with the focus cannot be seen", name)
        page.evaluate("navigator.clipboard.writeText('nothing')")
        keyboard.press("Enter")
        if not copied(page):
            keyboard.finding("a copy button copies nothing", name)


def copied(page):
    for _ in range(20):
        if page.evaluate("navigator.clipboard.readText()") != "nothing":
            return True
        page.wait_for_timeout(100)
    return False


USES = [scroll_regions, unfold, read_tooltips, switch_theme, enlarge_pictures, return_from_note, copy_code]
