"""Whether what an article shows of a file is in the file."""
import plan
from excerpts import jumps, leads, stands_in, unshown, versions


def check_shown(article, before, block):
    """A block that is not run, nor listed, must show a file beside the article, or a change of one."""
    if block.has_commands or block.key in plan.keys():
        return []
    place = article.place(block.line)
    file = attached_file(article, block)
    if not file.is_file():
        return [f"{place}: nothing runs this block, and no file beside the article is called like its title: list it in "
                "NOT_RUN of Tests/Articles/plan.py with the reason"]
    on_the_way = versions_shown(article, file)
    if block.language == "diff":
        old = before.folder / file.name
        if not leads(block.code, [old.read_text(), *on_the_way], on_the_way):
            return [f"{place}: this change does not lead from {old.parent.name}/{file.name} to {file.parent.name}/{file.name}"]
    elif not stands_in(block.code, on_the_way):
        return [f"{place}: this is not what {file.parent.name}/{file.name} says"]
    return []


def check_jumps(article):
    """Readers have to see where a change goes on further down."""
    return [f"{article.place(block.line)}: put a line @@ above this, which does not follow the line before: {line.strip()}"
            for block in article.blocks
            if block.language == "diff" and (file := attached_file(article, block)).is_file()
            for line in jumps(block.code, versions_shown(article, file))]


def check_whole_changes(article, before):
    """Where an article shows all that changes in a file, no line may be missing."""
    mistakes = []
    for name, told in plan.WHOLE_CHANGES.get(article.slug, {}).items():
        file = article.folder / name
        blocks = [block for block in article.blocks if attached_file(article, block) == file]
        for line in unshown((before.folder / name).read_text(), file.read_text(), blocks):
            if line not in told:
                mistakes.append(f"{article.folder.name}: {name} has a line that the article does not show: {line.strip()}")
    return mistakes


def versions_shown(article, file):
    """A file beside the article, in front of each of the changes that the article shows of it."""
    diffs = [block.code for block in article.blocks if block.language == "diff" and attached_file(article, block) == file]
    return versions(file.read_text(), diffs)


def attached_file(article, block):
    """The file beside the article that the title of a block speaks of."""
    return article.folder / plan.ATTACHED.get(block.file, block.file.lstrip("/") or "no title")
