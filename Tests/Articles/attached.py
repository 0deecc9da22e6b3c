"""Whether the files beside an article can be had from it, and read by what runs them."""
import subprocess

# The end of a name, and a command that reads the file without running it.
READERS = {
    ".py": ["python3", "-c", "import sys; compile(open(sys.argv[1]).read(), sys.argv[1], 'exec')"],
    ".sh": ["sh", "-n"],
}


def check_attached(article):
    mistakes = []
    for file in article.attached():
        name = f"{article.folder.name}/{file.name}"
        if f"]({file.name})" not in article.text:
            mistakes.append(f"{name}: the article has no link to this file")
        if file.suffix in READERS:
            result = subprocess.run(READERS[file.suffix] + [file], capture_output=True, text=True)
            if result.returncode:
                mistakes.append(f"{name}: {result.stderr.strip()}")
    return mistakes
