"""Reading progress: what a reader has read is ticked, found again, and forgotten when he says so."""

import json
import re
from urllib.parse import urlsplit

from . import servers
from .browser import BLOCK_STORAGE, NARROW, WIDE, Look, chromium, follow, window
from .findings import Finding, Verdict

# What somebody else, or an accident, may have left where the record is.
CORRUPT = ["", "{", "null", "5", '"abc"', "[1, 2]", '{"x": null}', '{"__proto__": {"read": "x"}}']
CORRUPT_ENTRIES = [5, "abc", None, [], {"read": 5, "at": {}, "s": "x"}, {"read": {}, "at": "no such section", "s": -1}]


def judge(sites, thorough, scratch):
    verdict = Verdict("")
    stories = 0
    with chromium() as browser:
        for site in sites:
            # A story needs a series in which something is read, something begun, and something left; of others it takes
            # the same course, only longer.
            for index in [index for index, parts in site.series.items() if 3 <= parts <= 20]:
                if stories and not thorough:
                    continue
                with servers.origin(site.folder, scratch, prefix=servers.PREFIX) as origin:
                    for look in [Look(WIDE), Look(NARROW, dark=True)] if thorough else [Look(WIDE)]:
                        for story in STORIES:
                            with window(browser, look) as page:
                                reader = Reader(page, origin.root, index, f"{site.site.name} /{index} at {look}")
                                if not reader.can_stop_within_parts:
                                    continue
                                stories += 1
                                story(reader)
                                verdict.findings += reader.findings
    verdict.looked_at = f"{stories} stories of readers"
    return verdict


class Reader:
    """Somebody with a browser, before the parts of one series."""

    def __init__(self, page, root, index, where):
        self.page = page
        self.root = root
        self.index = root + index
        self.where = where
        self.findings = []
        self.story = ""
        page.on("pageerror", lambda error: self.check(False, f"a script fails: {error}"))
        page.clock.install()
        self.open(self.index)
        self.parts = page.locator("[data-number]").evaluate_all(
            """parts => parts.map(part => ({ url: part.querySelector("a").href, title: part.querySelector("a").textContent,
                number: part.dataset.number, minutes: +part.dataset.minutes }))""")

    @property
    def can_stop_within_parts(self):
        """Whether the parts are long; who opens a short one sees all of it, and so has nowhere to stop and nowhere to go."""
        return all(part["minutes"] >= 3 for part in self.parts)

    def check(self, condition, message):
        if not condition:
            self.findings.append(Finding(self.where, f"{self.story}: {message}"))

    def open(self, url):
        self.page.goto(url)
        self.page.wait_for_load_state()

    def path(self, part):
        return urlsplit(part["url"]).path.removeprefix(urlsplit(self.root).path)

    def spend(self, seconds):
        self.page.clock.run_for(round(seconds * 1000))

    def scroll_to_end(self):
        self.page.evaluate("scrollTo({ top: document.body.scrollHeight, behavior: 'instant' })")

    def read(self, part):
        """From the first line to the last, in a third of the time that it should take."""
        self.open(part["url"])
        self.spend(part["minutes"] * 20)
        self.scroll_to_end()
        self.spend(2)

    def stop_at_a_section(self, part):
        """The id of a section in the middle of the part, in which the reader stops."""
        self.open(part["url"])
        ids = self.section_ids()
        stop = ids[len(ids) // 2]
        self.page.evaluate("id => document.getElementById(id).scrollIntoView({ behavior: 'instant' })", stop)
        self.spend(11)
        return stop

    def section_ids(self):
        digests = self.page.locator("[data-digests]").get_attribute("data-digests").split(" ")
        return [digest.partition("#")[2] for digest in digests[1:]]

    @property
    def key(self):
        return "seriesgen-progress " + urlsplit(self.root).path

    @property
    def records(self):
        return json.loads(self.page.evaluate("key => localStorage[key] ?? '{}'", self.key))

    def store(self, text):
        self.page.evaluate("([key, text]) => localStorage[key] = text", [self.key, text])

    def states(self):
        return self.page.locator("[data-number]").evaluate_all("parts => parts.map(part => part.dataset.state)")

    def is_in_view(self, id):
        return self.page.evaluate(
            """id => new Promise(tell => requestAnimationFrame(() => {
                const { top } = document.getElementById(id).getBoundingClientRect()
                tell(top >= -1 && top < innerHeight / 2)
            }))""", id)

    def start(self):
        return self.page.locator("[data-continue]")

    def count(self, name):
        return self.page.locator(f"[data-count={name}]").text_content()


def first_visit(reader):
    reader.story = "first visit"
    reader.check(reader.records == {}, "something is remembered")
    reader.check(not reader.page.locator("[data-progress]:visible").count(), "there is progress before anything was read")
    reader.check(reader.start().get_attribute("href") is not None, "there is no way to start")
    reader.open(reader.parts[0]["url"])
    reader.check(not reader.page.locator(".notice:visible").count(), "there is a notice")
    reader.scroll_to_end()
    reader.spend(5)
    reader.check(not any("read" in record for record in reader.records.values()), "who runs to the end has read the part")


def read_parts(reader):
    reader.story = "reading"
    first, second, *rest = reader.parts
    reader.read(first)
    reader.check("read" in reader.records.get(reader.path(first), {}), "a part that was read is not remembered")
    mark = reader.page.locator("[data-part][data-state=read]").first
    reader.check(mark.count() == 1 and mark.locator(".state").text_content() != "", "the list beside the text has no tick")
    reader.open(reader.index)
    reader.check(reader.states() == ["read", *[""] * (len(rest) + 1)], f"the index ticks {reader.states()}")
    reader.check(reader.page.locator("[data-state=read] .state").text_content() != "", "a tick is no word")
    reader.check(re.search(r"\b1\b", reader.count("read")), f"it counts “{reader.count('read')}”")
    left = sum(part["minutes"] for part in [second, *rest])
    reader.check(str(left) in reader.count("left"), f"“{reader.count('left')}”, and {left} minutes are left")
    reader.check(second["title"] in reader.start().text_content(), f"it goes on with “{reader.start().text_content()}”")
    reader.check(second["number"] in reader.start().text_content(), f"it goes on with “{reader.start().text_content()}”")
    if rest:
        reader.open(second["url"])
        told = reader.page.locator(".parts details > p.small").first.text_content()
        reader.check(str(left) in told, f"“{told}” beside a part, and {left} minutes are left on the index")
    for part in [second, *rest]:
        reader.read(part)
    reader.open(reader.index)
    reader.check(set(reader.states()) == {"read"}, "not all is read in the end")
    reader.check(reader.start().get_attribute("href") is not None, "there is no way to start again")


def short_parts(reader):
    reader.story = "parts of seconds"
    reader.page.route(reader.index, lambda route: route.fulfill(
        response=(answer := route.fetch()), body=re.sub(r'data-minutes="\d+"', 'data-minutes="0"', answer.text())))
    reader.read(reader.parts[0])
    reader.open(reader.index)
    reader.check(not re.search(r"\b0\b", reader.count("left")), f"“{reader.count('left')}”, and parts are left")


def over_several_visits(reader):
    reader.story = "a little every day"
    part = reader.parts[0]
    for _ in range(4):
        reader.stop_at_a_section(part)
        reader.spend(part["minutes"] * 5)
    reader.check("read" not in reader.records.get(reader.path(part), {}), "it is read before its end was seen")
    reader.scroll_to_end()
    reader.spend(2)
    reader.check("read" in reader.records.get(reader.path(part), {}), "the time of several visits does not add up")


def stop_and_go_on(reader):
    reader.story = "stopping"
    part = reader.parts[1]
    stop = reader.stop_at_a_section(part)
    # Back at the top for the menu, or for a moment at the end.
    reader.scroll_to_end()
    reader.spend(3)
    reader.page.evaluate("scrollTo({ top: 0, behavior: 'instant' })")
    reader.spend(1)
    reader.open(reader.index)
    reader.check(reader.states()[1] == "started", f"the index shows {reader.states()}")
    target = reader.start().evaluate("link => link.href")
    reader.check(target == f"{part['url']}#{stop}", f"it goes on at {target}, not at #{stop}")
    follow(reader.page, reader.start())
    reader.check(reader.is_in_view(stop), "the section is not in view after going on")
    reader.check(not reader.page.locator(".notice:visible").count(), "who is there already gets a notice")
    reader.open(part["url"])
    notice = reader.page.locator(".notice:visible")
    reader.check(notice.count() == 1, "the part does not tell where one stopped")
    reader.check(notice.locator("a").get_attribute("href") == f"#{stop}", "it leads elsewhere")
    notice.locator("a").click()
    reader.check(reader.is_in_view(stop), "the section is not in view after the click")
    reader.check(not notice.count(), "the notice stays when it was followed")
    reader.open(part["url"])
    notice.locator("button").click()
    reader.check(not notice.count(), "the notice stays when it is closed")
    reader.open(part["url"])
    reader.page.evaluate("id => document.getElementById(id).scrollIntoView()", reader.section_ids()[0])
    reader.spend(11)
    reader.check(not notice.count(), "the notice stays with somebody who reads on")


def changed_since(reader):
    reader.story = "a change"
    part = reader.parts[0]
    reader.read(part)
    ids = reader.section_ids()
    records = reader.records
    digests = records[reader.path(part)]["read"].split(" ")
    changed = [1, len(digests) - 1]
    for position in changed:
        digests[position] = "old#" + digests[position].partition("#")[2]
    records[reader.path(part)]["read"] = " ".join(["old", *digests[1:]])
    reader.store(json.dumps(records))
    reader.open(reader.index)
    reader.check(reader.states()[0] == "changed", f"the index shows {reader.states()}")
    reader.open(part["url"])
    links = reader.page.locator(".notice:visible a").evaluate_all("links => links.map(link => link.hash.slice(1))")
    reader.check(links == [ids[position - 1] for position in changed], f"the notice names {links}")
    reader.page.locator(".notice:visible button").click()
    reader.open(reader.index)
    reader.check(reader.states()[0] == "read", "the change is not known after its notice was closed")
    reader.open(part["url"])
    reader.check(not reader.page.locator(".notice:visible").count(), "the notice comes back")


def changed_introduction(reader):
    reader.story = "a change before the first heading"
    part = reader.parts[0]
    reader.read(part)
    records = reader.records
    records[reader.path(part)]["read"] = " ".join(["old", *records[reader.path(part)]["read"].split(" ")[1:]])
    reader.store(json.dumps(records))
    reader.open(part["url"])
    links = reader.page.locator(".notice:visible a")
    named = links.all_text_contents()
    reader.check(named == [part["title"]], f"the notice names {named}")
    if not named:
        return
    reader.page.evaluate("scrollTo({ top: 1000, behavior: 'instant' })")
    links.first.click()
    reader.check(reader.page.evaluate("scrollY") == 0, "it does not lead to the beginning")


def renamed_heading(reader):
    reader.story = "a heading that is gone"
    part = reader.parts[0]
    reader.store(json.dumps({reader.path(part): {"at": "no-such-heading", "s": 20}}))
    reader.open(part["url"])
    reader.check(not reader.page.locator(".notice:visible").count(), "there is a notice with nothing in it")


def heading_with_a_footnote(reader):
    reader.story = "a heading with a footnote"
    part = reader.parts[0]
    reader.page.route(part["url"], lambda route: route.fulfill(
        response=(answer := route.fetch()),
        body=answer.text().replace("</h2>", '<sup class="footnote-ref"><a href="#fn-6">6</a></sup></h2>')))
    stop = reader.stop_at_a_section(part)
    reader.open(part["url"])
    link = reader.page.locator(f".notice:visible a[href='#{stop}']").text_content()
    reader.check(not link.endswith("6"), f"the notice names “{link}”")


def forget(reader):
    reader.story = "forgetting"
    reader.read(reader.parts[0])
    reader.stop_at_a_section(reader.parts[1])
    other = reader.page.context.new_page()
    other.clock.install()
    other.goto(reader.parts[2]["url"])
    reader.open(reader.index)
    button = reader.page.locator("[data-forget]:visible")
    reader.check(button.count() == 1, f"there are {button.count()} buttons to forget")
    button.first.click()
    reader.check(reader.records == {}, "one click does not forget everything")
    reader.check(set(reader.states()) == {""}, "ticks stay")
    reader.check(reader.page.evaluate("document.activeElement.matches('[data-forget]')"), "the focus is lost")
    other.evaluate("scrollTo(0, 2000)")
    other.clock.run_for(60_000)
    other.close()
    reader.check(reader.records == {}, "another tab remembers again")
    # Also on the page of a part that is being read.
    reader.stop_at_a_section(reader.parts[1])
    reader.page.locator("[data-forget]").first.evaluate("button => button.click()")
    reader.spend(60)
    reader.check(reader.records == {}, "the page on which one forgets remembers again")


def two_tabs(reader):
    reader.story = "two tabs"
    first, second = reader.parts[:2]
    reader.open(first["url"])
    other = reader.page.context.new_page()
    other.clock.install()
    other.goto(second["url"])
    other.clock.run_for(second["minutes"] * 20_000)
    other.evaluate("scrollTo({ top: document.body.scrollHeight, behavior: 'instant' })")
    other.clock.run_for(2000)
    reader.page.bring_to_front()
    reader.spend(first["minutes"] * 20)
    reader.scroll_to_end()
    reader.spend(2)
    reader.check(set(reader.records) == {reader.path(first), reader.path(second)}, "a tab loses what the other one remembers")
    # It learns of it by an event. Asked from here: a page in the background shows no frames, at which it would look itself.
    for _ in range(100):
        if other.locator("[data-state=read]").count() >= 2:
            break
        reader.page.wait_for_timeout(100)
    reader.check(other.locator("[data-state=read]").count() >= 2, "a tab does not show what was read in the other one")
    other.close()


def back_to_the_index(reader):
    reader.story = "going back"
    part = reader.parts[0]
    follow(reader.page, reader.page.locator("[data-number] a").first)
    reader.spend(part["minutes"] * 20)
    reader.scroll_to_end()
    reader.spend(2)
    reader.page.go_back()
    reader.check(reader.states()[0] == "read", "the index does not know what was read meanwhile")


def corrupt_records(reader):
    reader.story = "corrupt records"
    part = reader.parts[0]
    entries = [json.dumps({reader.path(part): entry}) for entry in CORRUPT_ENTRIES]
    for text in CORRUPT + entries:
        reader.story = f"a corrupt record ({text})"
        reader.store(text)
        reader.open(reader.index)
        reader.open(part["url"])
        reader.spend(part["minutes"] * 20)
        reader.scroll_to_end()
        reader.spend(2)
        reader.open(reader.index)
        reader.check(reader.start().get_attribute("href") is not None, "there is no way to start")


def many_records(reader):
    reader.story = "a very long record"
    reader.store(json.dumps({f"old/{number}/": {"read": "x"} for number in range(600)}))
    reader.read(reader.parts[0])
    reader.check(len(reader.records) <= 500, f"{len(reader.records)} parts are remembered")
    reader.check(reader.path(reader.parts[0]) in reader.records, "the latest part is dropped")


def blocked_storage(reader):
    reader.story = "blocked storage"
    reader.page.add_init_script(BLOCK_STORAGE)
    reader.open(reader.index)
    reader.check(not reader.page.locator("[data-progress]:visible").count(), "there is progress")
    reader.open(reader.parts[0]["url"])
    reader.spend(600)
    reader.scroll_to_end()
    reader.spend(60)
    reader.check(not reader.page.locator("[data-state=read]").count(), "something is ticked that will be forgotten")


STORIES = [
    first_visit, read_parts, short_parts, over_several_visits, stop_and_go_on, changed_since, changed_introduction, renamed_heading,
    heading_with_a_footnote, forget, two_tabs, back_to_the_index, corrupt_records, many_records, blocked_storage,
]
