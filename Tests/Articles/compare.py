"""Whether a program printed what the article shows."""
import re

# What is never the same twice, or differs between versions of the tools: pattern, what is put there, why.
MASKS = [
    (r"(?m)[ \r]+$", "", "a terminal does not show them"),
    (r"(?m)^Date: .*$", "Date: DATE", "HTTP has the time in it"),
    (r"BaseHTTP/\S+ Python/\S+", "PYTHON", "the version of the reader's Python"),
    (r"\[\d\d/\w{3}/\d{4} [\d:]+\]", "[TIME]", "the library writes the time into its log"),
    (r"\b\d+\.\d{3}s\b", "TIMEs", "how long tests took"),
    (r"\b\d+\.\d ms\b", "TIME ms", "how long answers took"),
    (r"(?m)^\d+\.\d{6}$", "TIME", "how long curl took"),
    (r"(?m)^.*; next try in \d+\.\d s\n", "", "how long to wait, and so how often, is left to chance"),
    (r"\b[0-9a-f]{40}\b", "COMMIT", "git puts name and time into the number of a commit"),
    (r"\b(?=[0-9A-F]*[A-F])[0-9A-F]{12,}\b", "HASH", "the salt of a password is left to chance"),
]


def masked(text):
    for pattern, replacement, _ in MASKS:
        text = re.sub(pattern, replacement, text)
    return text


def fits(shown, printed):
    """Whether the output fits what the article shows, in which a line `...` stands for any lines, and `...` at the end of
    a line for the rest of it."""
    pattern = ""
    for line in masked(shown).rstrip("\n").split("\n"):
        if line == "...":
            pattern += r"(?:.*\n)*?"
        elif line.endswith("..."):
            pattern += re.escape(line.removesuffix("...")) + ".*\n"
        else:
            pattern += re.escape(line) + "\n"
    return re.fullmatch(pattern, masked(printed).rstrip("\n") + "\n") is not None
