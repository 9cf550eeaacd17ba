# SPDX-License-Identifier: EUPL-1.2
"""Whether what was typed is the sample case: equal apart from ids, and where an order means nothing, apart from it."""
import json
import os
import re
import subprocess

from bingo import CASE, walk_through
from desk import CLI, find, start, window_of

# What the program adds by itself; the language, which is Dutch where a case does not say it; and the notes for a
# trainer, which are no part of the six steps.
APART = ("id", "definitive", "language", "facilitation")
NAMES = ("person", "who", "decidedBy", "option")  # hold an id
UNORDERED = ("lifeDomains", "conflictsWith", "values", "realises", "pitfalls", "effects")


def names(case):
    """What each id in the case stands for."""
    known = {person["id"]: "person " + person["alias"] for person in case["people"]}
    known.update({option["id"]: "option " + option["name"] for option in case["options"]})
    return known


def plain(node, known):
    """The same without ids: who is named by id is named by alias, an option by its name."""
    if isinstance(node, dict):
        return {
            key: known[value] if key in NAMES else unordered(key, plain(value, known))
            for key, value in node.items() if key not in APART
        }
    if isinstance(node, list):
        return [plain(one, known) for one in node]
    return node


def unordered(key, value):
    if key in UNORDERED and isinstance(value, list):
        return sorted(value, key=lambda one: json.dumps(one, sort_keys=True))
    return value


def differences(here, there, path="$"):
    if isinstance(here, dict) and isinstance(there, dict):
        for key in sorted(here.keys() | there.keys()):
            yield from differences(here.get(key), there.get(key), f"{path}.{key}")
    elif isinstance(here, list) and isinstance(there, list) and len(here) == len(there):
        for place, (one, other) in enumerate(zip(here, there)):
            yield from differences(one, other, f"{path}[{place}]")
    elif here != there:
        yield f"{path}: typed {here!r}, the sample says {there!r}"


def cli(*arguments):
    done = subprocess.run([CLI, *arguments], capture_output=True, text=True)
    if done.returncode != 0:
        raise AssertionError(f"{arguments}: exit {done.returncode}: {done.stdout}{done.stderr}")
    return done.stdout


def ids():
    return {row["id"] for row in json.loads(cli("case", "list", "--json"))}


def exported(case):
    out = os.path.join(os.environ["HOME"], "typed.json")
    cli("case", "export", case, "--format", "json", "-o", out)
    with open(out, encoding="utf-8") as file:
        return json.load(file)


def check_case(before):
    fresh = ids() - before
    if len(fresh) != 1:
        raise AssertionError(f"one case was made; these are new: {fresh}")
    typed = exported(fresh.pop())
    if typed["definitive"]["version"] != 1:
        raise AssertionError(f"it is not decided: {typed['definitive']}")
    wrong = list(differences(plain(typed, names(typed)), plain(CASE, names(CASE))))
    if wrong:
        raise AssertionError("what was typed is not the sample case:\n" + "\n".join(wrong))


def check_pdf(pdf):
    text = subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, text=True, check=True).stdout
    letters = re.sub(r"[\W_]", "", text)
    said = [CASE["wish"]["requested"], CASE["wish"]["desiredEffect"], CASE["decision"]["content"]]
    absent = [one for one in said if re.sub(r"[\W_]", "", one)[:24] not in letters]
    if absent or "CONCEPT" in text or "Wat nog open is" in text:
        raise AssertionError(f"the PDF is not the decision; absent: {absent}\n{text[:2000]}")


def opened():
    process = start("--exercise")
    root = window_of("Omgekeerd")
    find(root, start="Nieuw dossier", seconds=30)
    return process, root


def close(process, hand):
    hand.leave()
    process.wait(timeout=30)


def run_with(hand, pdf):
    """The walk with one kind of hand; the keyboard has a euro sign, as the sentences do."""
    subprocess.run(["setxkbmap", "us", "-variant", "euro"], check=True)
    process, root = opened()
    close(process, hand(root))
    before = ids()
    process, root = opened()
    one = hand(root)
    walk_through(one, pdf)
    close(process, one)
    check_case(before)
    check_pdf(pdf)
