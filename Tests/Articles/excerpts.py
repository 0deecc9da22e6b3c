"""Whether the code that an article shows is that of the files beside it."""
import re
from collections import Counter

IMPORT = re.compile("import |from ")
# Between two places of one file an article puts a comment, or the two blank lines that Python has between definitions.
PLACES = re.compile(r"(?m)^# (?:in the class|further down|at the end)[^\n]*:\n|\n\n\n")


def stands_in(code, versions):
    """Whether each stretch of the shown code stands in the file, line by line, as it is or as it was on the way."""
    return all(
        any("\n" + stretch.strip("\n") + "\n" in "\n" + text for text in versions) for stretch in PLACES.split(code))


def leads(diff, before, after):
    """Whether the lines of the diff are those of some version of the file before, and of some version after it."""
    return (any(not side(diff, "-") - count(text) for text in before)
            and any(not side(diff, "+") - count(text) for text in after))


def jumps(diff, after):
    """The lines of the diff that follow the line above them in no version after it. Imports may stand in one block."""
    return min((jumps_in(diff, text) for text in after if not side(diff, "+") - count(text)), key=len, default=[])


def jumps_in(diff, text):
    lines = [line for line in text.splitlines() if line.strip()]
    found = []
    places = []  # behind the lines of the file that the line above may be
    for line in diff.splitlines():
        sign, words = line[:1], line[1:]
        if sign == "@" or not line:
            places = []
        elif sign != "-" and words.strip():
            if IMPORT.match(words):
                places = []
            below = [place + 1 for place in places if lines[place:place + 1] == [words]]
            if places and not below:
                found.append(words)
            places = below or [place + 1 for place, other in enumerate(lines) if other == words]
    return found


def versions(text, diffs):
    """The file as it is, and as it was in front of its last change, of the last two, and so on."""
    found = [text]
    for diff in reversed(diffs):
        try:
            found.append(applied(undoing(diff), found[-1]))
        except ValueError:
            break  # that change was replaced by a later one that is not shown as such
    return found


def undoing(diff):
    return "".join({"+": "-", "-": "+"}.get(line[:1], line[:1]) + line[1:] for line in diff.splitlines(keepends=True))


def unshown(before, after, blocks):
    """The lines that are new in a file and stand in no block of the article."""
    shown = sum((side(block.code, "+") if block.language == "diff" else count(block.code) for block in blocks), Counter())
    return list((count(after) - count(before) - shown).elements())


def side(diff, sign):
    """The lines that a diff has before (`-`) or after it (`+`), and how often."""
    return count("\n".join(line[1:] for line in diff.splitlines() if line[:1] in (" ", sign)))


def count(text):
    """Each line and how often it stands there; blank ones say nothing."""
    return Counter(line for line in text.splitlines() if line.strip())


def applied(diff, text):
    """The file after the changes of a diff in which lines that change nothing may be left out, as a reader makes them.

    A blank line or one with `@@` ends a place. A place needs at least one line that the file has: ValueError without it.
    """
    lines = text.split("\n")
    position = 0  # behind the line of the file that was found last
    placed, waiting = False, []  # whether this place was found, and what is to be put in front of its first line
    for line in diff.splitlines() + ["@@"]:
        sign, words = line[:1], line[1:]
        if sign == "+" and placed:
            lines.insert(position, words)
            position += 1
        elif sign == "+":
            waiting.append(words)
        elif sign == "@" or not line:
            if waiting:
                raise ValueError(f"nothing tells where this belongs: {waiting}")
            placed = False
        else:
            position = lines.index(words, position)
            lines[position:position] = waiting
            position += len(waiting)
            placed, waiting = True, []
            if sign == "-":
                del lines[position]
            else:
                position += 1
    return "\n".join(lines)
