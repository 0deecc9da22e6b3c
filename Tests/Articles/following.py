"""Follows an article from its first line to its last: its blocks of commands, and the steps that its prose asks for."""
import plan
from excerpts import applied
from reader import SERVICE, Mistake, commands


def follow(article, before, reader):
    for file in article.attached():
        reader.write(file.name, file.read_text())
    steps = [(line_of(article, words), action) for words, action in plan.STEPS.get(article.slug, [])]
    blocks = [(block.line, block) for block in article.blocks]
    for line, step in sorted(steps + blocks, key=lambda pair: pair[0]):
        try:
            if callable(step):
                step(reader, article, before)
            else:
                do(reader, article, step)
        except (Mistake, ValueError) as mistake:
            raise Mistake(f"{article.place(line)}: {mistake}") from None


def line_of(article, words):
    if words is None:
        return 0
    if article.text.count(words) != 1:
        raise Mistake(f"{article.folder.name}: plan.py looks for these words, which stand there {article.text.count(words)} "
                      f"times: {words}")
    return article.text.count("\n", 0, article.text.index(words)) + 1


def do(reader, article, block):
    if block.key in plan.APPLIED:
        reader.write("shelf.py", applied(block.code, reader.read("shelf.py")))
        if reader.services:
            reader.start()  # as after every change
    elif block.key in plan.LOGGED:
        reader.compare("what Shelf has printed", "...\n" + block.code + "...\n", reader.logged())
    elif block.has_commands and block.key not in plan.NOT_RUN:
        type_in(reader, article, block)


def type_in(reader, article, block):
    compared = block.language == "console"
    if not compared and block.key not in plan.CHANCE:
        raise Mistake("call this block `console`, or list it in CHANCE of plan.py if its output is different each time")
    typed = commands(block.code)
    if typed[0].prompt == "sqlite>":
        return  # it goes on with a conversation that an earlier block began, where all of it was typed in
    for command in typed:
        if command.prompt == "sqlite>":
            continue
        if SERVICE.match(command.text):
            reader.start(command.text, command.shown)
        elif command.opens_sqlite:
            reader.query(command.text, conversation(article, block))
        else:
            reader.run(command.text, command.shown if compared else None)


def conversation(article, first):
    """What is typed into sqlite3 from a block on, to the end of the article."""
    blocks = [block for block in article.blocks if block.line >= first.line and block.has_commands]
    return [command for block in blocks if block.key not in plan.NOT_RUN for command in commands(block.code)
            if command.prompt == "sqlite>"]
