"""Whether each figure is drawn twice, alike but for its colors."""
import re
from xml.etree import ElementTree

COLOR = re.compile(r"#[0-9a-f]{3,6}\b")


def check_figures(article):
    mistakes = []
    for light in sorted(article.folder.glob("*.svg")):
        if light.name.endswith(".dark.svg"):
            continue
        dark = light.with_suffix(".dark.svg")
        name = f"{article.folder.name}/{light.name}"
        if f"]({light.name} " not in article.text:
            mistakes.append(f"{name}: the article does not show this figure")
        if not dark.is_file():
            mistakes.append(f"{name}: there is no {dark.name} for dark pages")
        elif COLOR.sub("", light.read_text()) != COLOR.sub("", dark.read_text()):
            mistakes.append(f"{name}: {dark.name} differs in more than its colors")
        else:
            mistakes += [f"{file.name}: {error}" for file in (light, dark) for error in flaws(file)]
    return mistakes


def flaws(file):
    """What keeps a figure from being read without seeing it."""
    try:
        root = ElementTree.fromstring(file.read_bytes())
    except ElementTree.ParseError as error:
        return [f"not XML: {error}"]
    return [f"no <{name}>" for name in ("title", "desc") if root.find("{http://www.w3.org/2000/svg}" + name) is None]
