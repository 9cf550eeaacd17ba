# SPDX-License-Identifier: EUPL-1.2
"""Coming back to a case by keys: what was said upstream changes and is looked at again, undo also after a restart, a
second version that names the first, looking back, and a file that does not fit."""
import json
import os
import subprocess
import uuid

from desk import *

HOME = os.environ["HOME"]
WISH = "Wat wil mevrouw B. bereiken?"
WRONG = os.path.join(HOME, "fout.json")
MORE = " Ook in de winter."
WHY_REOPENED = "De eetgroep verhuist naar een ander gebouw."
LEARNED = "Drie keer samen gaan was genoeg."


def open_case(root):
    find(root, start="Nieuw dossier", seconds=30)
    tab_to(root, start="Zoek", role="text")
    tab_to(root, name="Dossiers", role="list")
    key("Home", "Return")
    find(root, start="Volgende: ")


def notices(root):
    """How many blocks of this page ask to be looked at again."""
    return sum(1 for node in walk(root) if node.name == "Ik heb gekeken: klopt nog" and is_shown(node))


def wait_notices(root, count, what):
    wait_until(lambda: notices(root) == count, f"{what}: {count} blocks to look at again; {notices(root)} are")


def wish_field(root):
    key("ctrl+1")
    return tab_to(root, name=WISH, role="text")


def change_upstream(root):
    """The desired effect changes: the three values that are touched rest on it, the purposes and the options too."""
    node = wish_field(root)
    key("ctrl+End")
    type_text(MORE)
    wait_until(lambda: says(node).endswith(MORE), "the wish says more")
    key("ctrl+2")
    find(root, start="Ik heb gekeken: klopt nog")
    marked = notices(root)
    if marked < 3:
        raise AssertionError(f"the values are to be looked at again; {marked} are")
    return marked


def undo_and_redo(root, marked):
    key("ctrl+z")
    wait_notices(root, 0, "undoing the change clears the marks by itself")
    key("ctrl+shift+z")
    wait_notices(root, marked, "redo marks them again")


def after_restart(root, marked):
    open_case(root)
    key("ctrl+2")
    wait_notices(root, marked, "a restart keeps the marks")
    press(root, "Ik heb gekeken: klopt nog")
    wait_notices(root, marked - 1, "what still holds is marked no more")
    key("ctrl+z")
    wait_notices(root, marked, "confirming is an act that can be undone")
    key("ctrl+z")
    wait_notices(root, 0, "undo goes on before the restart")
    if says(wish_field(root)).endswith(MORE):
        raise AssertionError("the wish still says more")


def make_definitive(root, version):
    key("ctrl+7")
    find(root, start=f"Er staat niets meer open. Na definitief maken ligt versie {version} vast;")
    press(root, "Definitief maken")
    find(root, name="Definitief maken?")
    tab_to(root, name="Definitief maken", role="push button", most=6)
    key("Return")
    find(root, start=f"Versie {version} ligt vast")


def reopen(root):
    press(root, "Heropenen…")
    find(root, name="Heropenen", role="push button")
    fill(root, WHY_REOPENED)
    press(root, "Heropenen")
    find(root, start="Er staat niets meer open. Na definitief maken ligt versie 2 vast;")


def look_back(root):
    """What follows the decision is written on the frozen case."""
    press(root, start="Terugkijken")
    choose(root, "deels gelukt", about="Is het effect bereikt?")
    write(root, "Wat leren we hiervan?", LEARNED)
    key("ctrl+shift+l")


def write_wrong_file():
    """The case of the exercise with one fault in it."""
    cli("case", "export", case_id(), "--format", "json", "-o", WRONG)
    case = json.load(open(WRONG, encoding="utf-8"))
    case["id"] = str(uuid.uuid4())
    case["values"][2]["touched"] = "maybe"
    json.dump(case, open(WRONG, "w", encoding="utf-8"))


def refuse_file(root):
    """The dialog says where the fault is."""
    find(root, start="Nieuw dossier")
    key("ctrl+o")
    find(root, name="Dossier openen")
    type_text(WRONG)
    key("Return")
    find(root, start="Dit bestand past niet")
    said = says(focused(root))
    if '$.values[2].touched: "maybe"' not in said:
        raise AssertionError(f"the dialog says {said!r}")
    key("Escape")
    wait_until(lambda: not any(node.name == "Dit bestand past niet" and is_shown(node) for node in walk(root)), "closed")


def cli(*arguments):
    done = subprocess.run([CLI, *arguments], capture_output=True, text=True)
    if done.returncode != 0:
        raise AssertionError(f"{arguments}: exit {done.returncode}: {done.stdout}{done.stderr}")
    return done.stdout


def cases():
    return json.loads(cli("case", "list", "--json"))


def case_id():
    return next(row["id"] for row in cases() if row["title"] == "Vervoer naar de bingomiddag")


def check(before):
    if len(cases()) != before:
        raise AssertionError("the file that does not fit came in")
    row = next(row for row in cases() if row["id"] == case_id())
    if row["status"] != "decided":
        raise AssertionError(f"the list says {row}")
    out = os.path.join(HOME, "case.json")
    cli("case", "export", row["id"], "--format", "json", "-o", out)
    case = json.load(open(out, encoding="utf-8"))
    definitive = case["definitive"]
    if (definitive["version"], definitive["replaces"], definitive["reopenReason"]) != (2, 1, WHY_REOPENED):
        raise AssertionError(f"the case says {definitive}")
    if case["evaluation"]["effectReached"] != "partly" or case["evaluation"]["learned"] != LEARNED:
        raise AssertionError(f"the case says {case['evaluation']}")
    text = os.path.join(HOME, "report.txt")
    cli("case", "export", row["id"], "--format", "txt", "-o", text)
    report = open(text, encoding="utf-8").read()
    if "vervangt versie 1" not in report or "CONCEPT" in report:
        raise AssertionError(f"the report does not name what it replaces: {report[-900:]}")


def scenario():
    process = start("--exercise")
    root = window_of("Omgekeerd")
    open_case(root)
    marked = change_upstream(root)
    undo_and_redo(root, marked)
    key("ctrl+q")
    process.wait(timeout=30)
    write_wrong_file()
    before = len(cases())

    process = start("--exercise")
    root = window_of("Omgekeerd")
    after_restart(root, marked)
    make_definitive(root, 1)
    reopen(root)
    make_definitive(root, 2)
    look_back(root)
    refuse_file(root)
    key("ctrl+q")
    process.wait(timeout=30)
    check(before)


if __name__ == "__main__":
    run(scenario)
