"""English-like sentences, titles and code from our own word lists.

Only `Random.random()` is used: Python promises that its sequence for a seed never changes, which it does not promise
for `choice`, `shuffle` or `sample`. So one seed gives one text on every machine.
"""
import re
from bisect import bisect
from itertools import accumulate
from random import Random

NOUNS = """request server queue cache database message client token index thread process lock record table schema
response header cookie session worker job event log metric alert deploy branch commit release test fixture mock
contract version network packet socket port proxy router gateway balancer cluster replica shard partition leader
follower quorum clock timestamp retry timeout deadline budget limit quota backoff buffer stream cursor batch page
offset key value hash tree graph node edge path route handler controller model view template plugin module package
interface type function closure variable constant pointer array list set map string number byte bit codec encoder
decoder parser lexer compiler linker loader runtime scheduler allocator heap stack frame register pipeline stage
filter reducer mapper planner optimizer join query transaction snapshot journal checkpoint backup archive bucket
object blob file folder disk volume kernel container image registry service endpoint resource identity role
permission policy secret certificate signature cipher firewall audit incident runbook dashboard trace span sample
histogram percentile baseline regression experiment flag rollout canary tenant account invoice payment ledger order
basket catalogue product price currency locale calendar reminder mailbox webhook callback promise signal channel
semaphore barrier latch supervisor""".split()

VERBS = """handle read write send keep store check build call close open return accept reject retry drop hold copy move
sort merge split group count measure log trace watch guard lock release wake pause resume cancel finish start stop
validate parse encode decode sign verify encrypt rotate renew expire evict refresh warm flush drain fill consume
publish subscribe route forward proxy balance shard replicate promote demote elect follow commit revert apply plan
describe explain name tag label own share borrow lend protect isolate""".split()

ADJECTIVES = """slow small large new old simple safe full empty cold warm busy idle local remote shared private public
stale fresh durable atomic ordered unique partial lazy eager strict loose early late noisy quiet cheap costly
healthy broken missing hidden explicit implicit stable fragile generic concrete stateless stateful synchronous
asynchronous concurrent sequential immutable mutable nested flat sparse dense primary secondary internal external
temporary permanent predictable surprising bounded unbounded well-known hand-written long-lived read-only
""".split()

ADVERBS = """often rarely always usually slowly quickly quietly safely twice once early late directly lazily eagerly
carefully silently explicitly eventually immediately independently""".split()

PLAIN = """
The {a} {n} {v}s the {n} before any {n} can {v} it.
When a {n} {v}s, every {n} that {v}s the {n}s has to {v} again.
Most {n}s {v} their {n}s {d}, but a {a} {n} needs a {n} of its own.
It is tempting to {v} the {n} at once, and for a {a} {n} that is right.
A {n} is only as {a} as the {n} behind it, so we {v} both {d}.
We {v} the {n}s first, then {v} each {n}, and only after that {v} the {a} {n}.
Nothing in the {n} says which {n} will {v} it, because the {n}s are {a}.
If the {n} is {a}, you can {v} it {d} and {v} the {n} later.
That is why a {a} {n} beats a {a} one: it {v}s less and {v}s {d}.
The first {n} we {v} is {a}; the second one is {a}, and the difference is a {n}.
There are two ways to {v} a {n}, and neither of them {v}s the {n} for you.
In practice the {n} does not {v} at all until some {a} {n} asks for it.
You don't have to {v} the whole {n} to see that its {n}s are {a}.
Every team that {v}s {n}s {d} learns to {v} the {n} in the same week.
The {n}'s job is to {v}, not to {v} what another {n} is about to {v} for it.
To a reader the {n} and the {n} look alike, yet only one of them can {v} {d}.
Once the {n}s are in place, we can {v} the {n} without a {a} {n} in between.
Suppose that the {n} {v}s {d} and that each {n} takes {k} milliseconds to {v}.
With {k} {n}s in flight, a {a} {n} is no longer a detail but the {n} itself.
As long as nobody {v}s the {n}, the {a} {n} stays where it was, and so do its {n}s.
"Just {v} it" is not a plan; a {n} with a {a} {n} is.
Both the {n} & the {n} must {v} it, or the {n} would be {a} for one of them.
""".strip().splitlines()

DECORATED = """
Call `{n}.{v}()` only when the {n} is {a}, and never while another {n} can {v} it.
The {n} returned `{k}` {n}s, which is *exactly* what a {a} {n} should {v}.
This is the **{a} {n}** rule: never {v} a {n} that you cannot {v} {d}.
The [{n} reference](https://docs.example.org/{n}/{v}) tells how to {v} a {a} {n}, and when not to.
Set `{n}_{n}` to `{k}` and `{n}_{v}s` to *{a}*, then {v} the {n} once more.
A *{a}* {n} is fine, a **{a}** one is not, and `{v}({n}:)` tells them apart {d}.
Compare it with [how others {v} {n}s](https://example.com/{n}s/{v}?page={k} "A {a} {n}"), which is {a} but {d} tested.
If `{n} < {k}` then {v} the {n}; otherwise let the {a} {n} {v} it.
""".strip().splitlines()

HEADINGS = """
Why the {n} is {a}
How to {v} a {n}
What {n}s {v}
The {a} {n}
{V} first, {v} later
A {n} for every {n}
When to {v} the {a} {n}
Is the {n} {a}?
The cost of a {a} {n}
`{n}.{v}()` in a {n}
From {n} to {n}
{N}s: the {a} way
""".strip().splitlines()

TITLES = """
How a {N} Works
The {A} {N}
{N}s and {N}s
What Is a {N}?
{V} Every {N}
Why {N}s {V}
A {N} for the {A} {N}
From {N} to {N}
{N}s: The {A} Parts
{A} {N}s: When to {V}
{N}s & {N}s: What They {V}
{N}s: "{V} It" Is Not an Answer
""".strip().splitlines()

CODE = {
    "swift": """struct {N} {{
    let {n}: [{N}]
    func {v}(_ {n}: {N}?) throws -> Bool {{
        guard let {n}, {n}.count < {k} else {{ return false }}
        return try {v}s && {n}.{v}()
    }}
}}""",
    "python": """def {v}_{n}({n}, {n}s=None):
    # {v} each {n} once
    for {n} in {n}s or []:
        if {n}.{v} > {k} and not {n}["{a}"]:
            yield {n}.{v}("<{n}>")""",
    "bash": """for {n} in {n}-*.log; do
    grep -c "{v}" "${n}" && {n}ctl {v} --{a} --limit {k} < "${n}" > /dev/null
done""",
    "json": """{{
    "{n}": {{ "{a}": true, "{n}s": [{k}, {k}, {k}] }},
    "{v}": "<{n}>",
    "{n}_{n}": null
}}""",
    "sql": """SELECT {n}.id, count(*) AS {n}s
FROM {n} JOIN {n}s ON {n}s.{n}_id = {n}.id
WHERE {n}.{a} <> {k} AND {n}s.{v} >= 'today'
GROUP BY {n}.id;""",
    "yaml": """{n}:
  {v}: {k}
  {n}s:
    - name: {a}-{n}
      {v}: true

    - name: {n}""",
    "http": """GET /{n}s/{k}?{v}={a}&limit={k} HTTP/1.1
Host: {n}.example.org
Accept: text/html

""",
    "html": """<section class="{n}">
  <h2>{N} &amp; {n}</h2>
  <a href="/{n}/{v}">{v} it</a>
</section>""",
    "": """$ {n} {v} --{a}
{n}: {k} {n}s to {v}, {k} {a}
""",
}


def zipf(words):
    """Cumulative weights in which the n-th word is about 1/n as frequent as the first."""
    return list(accumulate(1 / (rank + 3) for rank in range(len(words))))


class Prose:
    """Draws text from one stream of random numbers."""

    _lists = {"n": NOUNS, "v": VERBS, "a": ADJECTIVES, "d": ADVERBS}
    _weights = {slot: zipf(words) for slot, words in _lists.items()}

    def __init__(self, seed):
        self._random = Random(seed).random

    def below(self, limit):
        """A whole number from 0 up to, not including, the limit."""
        return int(self._random() * limit)

    def between(self, low, high):
        """A whole number from low to high, both included."""
        return low + self.below(high - low + 1)

    def chance(self, probability):
        return self._random() < probability

    def pick(self, items):
        return items[self.below(len(items))]

    def word(self, slot):
        """A word of a kind: n(oun), v(erb), a(djective), (a)d(verb), k (a number); a capital letter capitalizes it."""
        if slot == "k":
            return str(self.between(2, 900))
        kind = slot.lower()
        weights = self._weights[kind]
        word = self._lists[kind][bisect(weights, self._random() * weights[-1])]
        return word.capitalize() if slot != kind else word

    def fill(self, pattern):
        """The pattern with each `{slot}` replaced by a word of its own; `{{` and `}}` are braces."""
        return pattern.format_map(_Slots(self))

    def plain_sentence(self):
        return _spelled(self.fill(self.pick(PLAIN)))

    def sentence(self):
        """A sentence, in one case of five with inline Markdown in it."""
        return _spelled(self.fill(self.pick(DECORATED if self.chance(0.2) else PLAIN)))

    def heading(self):
        return _spelled(self.fill(self.pick(HEADINGS)))

    def title(self):
        return _spelled(self.fill(self.pick(TITLES)))

    def code(self):
        """A fenced code block, in one case of nine without a language."""
        language = self.pick(sorted(CODE))
        return "```" + language + "\n" + self.fill(CODE[language]).rstrip("\n") + "\n```"


class _Slots(dict):
    """Answers `str.format_map` with a fresh word for every slot."""

    def __init__(self, prose):
        super().__init__()
        self._prose = prose

    def __missing__(self, slot):
        return self._prose.word(slot)


def _plurals():
    """The endings that a pattern's `{n}s` or `{v}s` gets wrong, as in `retrys` and `processs`."""
    for word in NOUNS + VERBS:
        if word[-1] == "y" and word[-2] not in "aeo":
            yield word + "s", word[:-1] + "ies"
        elif word.endswith(("s", "x", "z", "ch", "sh")):
            yield word + "s", word + "es"


_PLURALS = dict(_plurals())
_MISSPELT = re.compile(r"\b(?:" + "|".join(sorted(_PLURALS)) + r")\b|\b[Aa](?= [*`\[]*(?!uni)[aeiou])", re.IGNORECASE)


def _spelled(text):
    return _MISSPELT.sub(_correction, text)


def _correction(match):
    word = match[0]
    correct = _PLURALS.get(word.lower(), word + "n")
    return word[0] + correct[1:]
