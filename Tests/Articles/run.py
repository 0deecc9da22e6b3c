#!/usr/bin/env python3
"""Reads our articles as a reader does: runs their commands, and compares what they show with what happens.

    Tests/Articles/run.py [PART]...

Without numbers it takes all parts. Needs Python, sqlite3, curl and git, and no network but the computer's own address.
README.md beside this file tells more.
"""
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import plan
from articles import read_articles
from attached import check_attached
from figures import check_figures
from following import follow
from reader import Mistake, Reader
from showing import check_jumps, check_shown, check_whole_changes

CONTENT = Path(__file__).resolve().parents[2] / "content"


def main():
    articles = read_articles(CONTENT)
    chosen = [int(number) for number in sys.argv[1:]] or range(1, len(articles) + 1)
    blocks = {block.key for article in articles for block in article.blocks}
    mistakes = [f"plan.py: no block of {key[0]} begins like this: {key[1]}" for key in plan.keys() if key not in blocks]
    # Four at a time: most of the time is spent waiting.
    with ThreadPoolExecutor(4) as pool:
        for found in pool.map(lambda number: read(articles, number), chosen):
            mistakes += found
    for mistake in mistakes:
        print(mistake, file=sys.stderr)
    if mistakes:
        sys.exit(1)
    blocks = [block for number in chosen for block in articles[number - 1].blocks]
    listed = sum(block.key in plan.NOT_RUN for block in blocks)
    print(f"articles: {len(blocks)} blocks of code in {len(chosen)} parts are right; {listed} of them cannot be tried here")


def read(articles, number):
    """All mistakes of one part."""
    article = articles[number - 1]
    before = articles[number - 2] if number > 1 else None
    mistakes = check_figures(article) + check_attached(article)
    mistakes += check_jumps(article) + check_whole_changes(article, before)
    for block in article.blocks:
        mistakes += check_shown(article, before, block)
    with tempfile.TemporaryDirectory() as folder:
        reader = Reader(article, Path(folder))
        try:
            follow(article, before, reader)
        except Mistake as mistake:
            mistakes.append(str(mistake))  # what comes after it in the article may only follow from it
        finally:
            reader.stop_all()
    return mistakes


if __name__ == "__main__":
    main()
