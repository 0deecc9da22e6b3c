"""The scripts of the theme: the switch for light and dark, the mark in the contents, copied code, enlarged pictures."""

from . import servers
from .browser import BLOCK_STORAGE, NARROW, WIDE, Look, chromium, window
from .findings import Finding, Verdict

# A page of code in which each thing that is copied in a way of its own has its place.
SNIPPETS = [
    ('<pre><code><span class="prompt">$ </span>ls -l\n<span class="output">total 0\n</span><span class="prompt">$ </span>'
     'pwd\n</code></pre>', "ls -l\npwd"),
    ('<pre><code><mark class="line"><span class="prompt">$ </span>ls\n</mark><span class="line"><span class="output">total 0'
     '</span>\n</span><span class="line"><span class="prompt">$ </span>pwd\n</span><span class="line">'
     '<span class="output">/home</span>\n</span></code></pre>', "ls\npwd"),
    ('<pre><code><span class="line">if so:\n</span><del class="line">-    stop()\n</del><ins class="line">+    go()\n'
     '</ins></code></pre>', "if so:\n    go()"),
    ('<pre><code><span class="line"> if so:\n</span><del class="line">-    stop()\n</del><ins class="line">+    go()\n'
     '</ins><span class="line">     end()\n</span></code></pre>', "if so:\n    go()\n    end()"),
    ('<pre><code><span class="line">@@ -1 +1 @@\n</span><del class="line">-a\n</del><ins class="line">+b\n</ins>'
     '</code></pre>', "@@ -1 +1 @@\n-a\n+b"),
    ('<figure class="code">\n<figcaption>x.py</figcaption>\n<pre class="numbered"><code><span class="line">a\n</span>'
     '<mark class="line">  <span class="k">b</span>\n</mark></code></pre>\n</figure>', "a\n  b"),
]

# Of an enlarged picture, as parts of the sides that it had: twice the area.
LARGER = 1.4
# A telephone, upright and on its side, and a usual screen.
WINDOWS = [(390, 844), (800, 400), (WIDE, 900)]
# Bitmaps as wide as a column, each with the width of its file, and whether there is more to see in it.
BITMAPS = [(800, False), (2000, True)]

# Higher than a window, and narrower than a column.
TALL = ("<figure><img alt='Tall' src='data:image/svg+xml,<svg xmlns=&quot;http://www.w3.org/2000/svg&quot; "
        "width=&quot;400&quot; height=&quot;1600&quot;/>'><figcaption>Tall</figcaption></figure>")


def judge(sites, thorough, scratch):
    verdict = Verdict("")
    count = 0
    with chromium() as browser:
        for site in sites:
            paths = [path for path in (site.pages if thorough else site.sampled) if 'class="text"' in site.text(path)]
            with servers.origin(site.folder, scratch, prefix=servers.PREFIX) as origin:
                for path in paths:
                    for trial in [*TRIALS, *FINGER_TRIALS]:
                        count += 1
                        is_touched = trial in FINGER_TRIALS
                        with window(browser, Look(NARROW if is_touched else WIDE), is_touched=is_touched) as page:
                            where = f"{site.site.name} /{path}"
                            page.on("pageerror", lambda error, where=where: verdict.findings.append(
                                Finding(where, f"a script fails: {error}")))
                            for message in trial(page, origin.root + path):
                                verdict.findings.append(Finding(where, message))
    verdict.looked_at = f"{count} trials"
    return verdict


def ground(page):
    """The brightness of the page behind all, from 0 to 255."""
    color = page.evaluate("getComputedStyle(document.body).backgroundColor")
    channels = [float(number) for number in color.partition("(")[2].strip(")").split(",")[:3]]
    return sum(channels) / 3


def switches_theme(page, url):
    page.goto(url)
    button = page.locator("[data-theme-switch]")
    if not button.is_visible():
        return
    names, grounds = [], []
    for _ in range(4):
        names.append(button.get_attribute("aria-label"))
        grounds.append(ground(page))
        button.press("Enter")
    if len(set(names)) != 3 or names[0] != names[3]:
        yield f"the switch is called {names}"
    if not grounds[1] > 200 or not grounds[2] < 60 or grounds[0] != grounds[3]:
        yield f"the switch gives grounds of {grounds}"
    # One press more, and the page is dark when it is opened again; its pictures, too.
    button.press("Enter")
    page.reload()
    shown = page.locator("picture:has(source[data-media]) img").evaluate_all(
        "images => images.filter(image => image.complete && image.naturalWidth && !image.currentSrc.includes('dark')).length")
    if shown:
        yield "a picture is the one for light"


def works_without_storage(page, url):
    page.add_init_script(BLOCK_STORAGE)
    page.goto(url)
    button = page.locator("[data-theme-switch]")
    if button.is_visible():
        before = ground(page)
        button.click()
        button.click()
        if ground(page) == before:
            yield "where storage is blocked, the switch does nothing"


def marks_section(page, url):
    page.goto(url)
    links = page.locator(".contents a[href^='#']").evaluate_all("links => links.map(link => link.getAttribute('href'))")
    if not links:
        return
    # Slowly through the text, every section has its turn, in order.
    seen = page.evaluate("""async () => {
        const seen = []
        const frame = () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))
        for (let y = 0; y <= document.documentElement.scrollHeight; y += 40) {
            scrollTo({ top: y, behavior: "instant" })
            await frame()
            const marked = [...document.querySelectorAll(".contents [aria-current=true]")].map(link => link.getAttribute("href"))
            if (marked.length > 1) return ["two at once"]
            if (marked.length && marked[0] !== seen.at(-1)) seen.push(marked[0])
        }
        return seen
    }""")
    if seen != links:
        yield f"on the way down the contents mark {seen}"
    page.evaluate("scrollTo({ top: 0, behavior: 'instant' })")
    page.wait_for_timeout(100)
    if not page.evaluate("(top => top.getBoundingClientRect().top >= top.closest('nav').getBoundingClientRect().top)"
                         "(document.querySelector('.contents a'))"):
        yield "back at the top, the contents do not show their first link"
    # Where little is left to scroll, the way down begins at the top, too.
    height = page.evaluate("document.documentElement.scrollHeight")
    page.set_viewport_size({"width": WIDE, "height": min(max(height - 200, 900), 4000)})
    page.wait_for_timeout(100)
    low = page.evaluate("""[...document.querySelectorAll(".contents [aria-current=true]")].map(link => link.hash).filter(hash =>
        document.getElementById(decodeURIComponent(hash.slice(1))).getBoundingClientRect().top > innerHeight / 2)""")
    if low:
        yield f"at the top of a high window the contents mark {low[0]}, which is further down"
    page.set_viewport_size({"width": WIDE, "height": 900})
    for link in links:
        page.evaluate("href => document.querySelector(`.contents a[href='${href}']`).click()", link)
        page.wait_for_timeout(100)
        marked = page.locator(".contents [aria-current=true]").evaluate_all("links => links.map(link => link.getAttribute('href'))")
        if marked != [link]:
            yield f"a click on {link} marks {marked}"


def add(page, html):
    """Lets pages end with some text more."""
    page.route("**/*", lambda route: route.continue_() if route.request.resource_type != "document" else route.fulfill(
        response=(answer := route.fetch()),
        body=answer.text().replace("</body>", f'<div class="text">{html}</div></body>')))


def copies_code(page, url):
    add(page, "".join(html for html, _ in SNIPPETS))
    page.goto(url)
    buttons = page.locator("button.copy")
    blocks = page.locator(".text pre:has(> code)")
    if buttons.count() != blocks.count():
        yield f"{blocks.count()} pieces of code have {buttons.count()} buttons"
        return
    first = buttons.count() - len(SNIPPETS)
    for position, (_, wanted) in enumerate(SNIPPETS):
        button = buttons.nth(first + position)
        button.press("Enter")
        page.wait_for_function("button => document.querySelector('.status').textContent === button.textContent",
                               arg=button.element_handle())
        copied = page.evaluate("navigator.clipboard.readText()")
        if copied != wanted:
            yield f"what is copied is {copied!r}, and should be {wanted!r}"
    page.wait_for_function("document.querySelector('.status').textContent === ''")


def enlarges_pictures(page, url):
    """By pointer; what keys do is the keyboard's judge's to say."""
    for width, height in WINDOWS:
        page.set_viewport_size({"width": width, "height": height})
        page.goto(url)
        yield from enlarges_in_window(page, f"{width} × {height}")


def enlarges_in_window(page, window):
    for picture in page.locator(".text figure:has(.enlarge) img").all()[:3]:
        picture.scroll_into_view_if_needed()
        small = picture.bounding_box()
        picture.click()
        dialog = page.locator("dialog.zoom")
        if not dialog.is_visible() or not dialog.get_attribute("aria-label"):
            yield "a click does not enlarge a picture, or the dialog has no name"
            continue
        large = dialog.locator("img").bounding_box()
        # It keeps its proportions.
        ratio = min(large[side] / small[side] for side in ("width", "height"))
        if ratio < LARGER - 0.01:
            yield f"in a window of {window} a picture is enlarged {ratio:.2f} times"
        dialog.click(position={"x": 5, "y": 5})
        if not is_gone(page):
            yield "a click does not close the enlarged picture"
        if not page.evaluate("document.activeElement.matches('.enlarge')"):
            yield "the focus is lost behind the enlarged picture"


def enlarges_bitmaps_with_more(page, url):
    for width, has_more in BITMAPS:
        page.unroute_all()
        add(page, f'<figure style="width: 40rem"><img alt="Bitmap" width="{width}" height="{width // 2}" src="data:image/gif;base64,'
                  'R0lGODlhAQABAAAAACwAAAAAAQABAAA="></figure>')
        page.goto(url)
        if bool(page.locator("figure:has(> img[alt=Bitmap]) .enlarge").count()) != has_more:
            yield f"a bitmap of {width} px that is shown with 640 px can{' not' if has_more else ''} be enlarged"


def enlarges_tall_pictures(page, url):
    add(page, TALL)
    page.goto(url)
    figure = page.locator("figure:has(> img[alt=Tall])")
    if not figure.locator(".enlarge").count():
        yield "nothing enlarges a tall picture"
        return
    figure.scroll_into_view_if_needed()
    picture, button = figure.locator("img").bounding_box(), figure.locator(".enlarge").bounding_box()
    if not (picture["x"] <= button["x"] and button["x"] + button["width"] <= picture["x"] + picture["width"]
            and picture["y"] - button["height"] - 1 <= button["y"] <= picture["y"] + 40):
        yield "the button that enlarges a picture stands beside it"
    if not figure.locator("img + .enlarge + figcaption").count():
        yield "the button that enlarges a picture does not come between it and its caption"
    figure.locator("img").click()
    # It keeps its proportions, whatever room it has.
    large = min((box := page.locator("dialog.zoom img").bounding_box())["width"], box["height"] / 4)
    if large < (LARGER - 0.01) * picture["width"]:
        yield f"a tall picture of {picture['width']:.0f} px is enlarged to {large:.0f} px"


def is_gone(page):
    """Whether no picture is enlarged any more; a dialog tells of its end a moment later."""
    return page.evaluate("""new Promise(tell => {
        setTimeout(() => tell(!document.querySelector("dialog")), 50)
    })""")


def tap(page, element):
    """As a finger does: on what is there."""
    element.scroll_into_view_if_needed()
    box = element.bounding_box()
    page.touchscreen.tap(box["x"] + 4, box["y"] + 4)
    page.wait_for_timeout(300)


def explains_terms_by_touch(page, url):
    page.goto(url)
    for index in range(min(2, page.locator(".term > a").count())):
        page.goto(url)
        term = page.locator(".term > a").nth(index)
        name = term.inner_text()
        tap(page, term)
        if page.url != url or not term.locator("xpath=../*[@role='tooltip']").is_visible():
            yield f"the first tap on a term, {name!r}, does not show what it means"
            continue
        tap(page, term)
        if page.url == url:
            yield f"the second tap on a term, {name!r}, does not follow its link"
        page.goto(url)
        # The finger may scroll instead.
        term.dispatch_event("pointerdown", {"pointerType": "touch", "bubbles": True})
        term.press("Enter")
        page.wait_for_timeout(300)
        if page.url == url:
            yield f"behind a touch, Enter does not follow the link of a term, {name!r}"


TRIALS = [switches_theme, works_without_storage, marks_section, copies_code, enlarges_pictures, enlarges_bitmaps_with_more,
          enlarges_tall_pictures]
# On a telephone.
FINGER_TRIALS = [explains_terms_by_touch]
