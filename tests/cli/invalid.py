# SPDX-License-Identifier: EUPL-1.2
"""invalid.py PROGRAM CASES FOLDER: forty case files with one fault each; each is refused with its path, exit code 2."""
import copy
import json
import os
import subprocess
import sys

program, cases, folder = sys.argv[1:4]
sound = json.load(open(os.path.join(cases, "bingo.json"), encoding="utf-8"))


def put(*path_and_value):
    """Sets the value at the path."""
    *path, value = path_and_value

    def apply(case):
        for key in path[:-1]:
            case = case[key]
        case[path[-1]] = value

    return apply


def drop(*path):
    def apply(case):
        for key in path[:-1]:
            case = case[key]
        del case[path[-1]]

    return apply


FAULTS = [
    ("$.format", put("format", "omgekeerd")),
    ("$.version", put("version", 2)),
    ("$.version", put("version", 1.5)),
    ("$.title", drop("title")),
    ("$.title", put("title", "")),
    ("$.title", put("title", "x" * 301)),
    ("$.kind", put("kind", "practise")),
    ("$.kind", drop("kind")),
    ("$.language", put("language", "de")),
    ("$.id", put("id", "3F2504E0-4F89-41D3-9A0C-0305E82C3301")),
    ("$.referenceDate", put("referenceDate", "2026-02-30")),
    ("$.requestedOn", put("requestedOn", "09-03-2026")),
    ("$.colour", put("colour", "blue")),
    ("$.lifeDomains[0]", put("lifeDomains", 0, "money")),
    ("$.lifeDomains[1]", put("lifeDomains", 1, "socialNetwork")),
    ("$.people[1].role", put("people", 1, "role", "daughter")),
    ("$.people[1].id", put("people", 1, "id", "inwoner")),
    ("$.situation.facts[0].source", drop("situation", "facts", 0, "source")),
    ("$.situation.urgent", put("situation", "urgent", "no")),
    ("$.wish.whyChain[1]", put("wish", "whyChain", 1, 7)),
    ("$.wish.summary", put("wish", "summary", "x" * 20001)),
    ("$.values[2].touched", put("values", 2, "touched", "maybe")),
    ("$.values[1].value", drop("values", 1, "value")),
    ("$.values[0].value", put("values", 0, "value", "happiness")),
    ("$.values[0].views[0].person", put("values", 0, "views", 0, "person", "buurman")),
    ("$.values[2].conflictsWith[0]", put("values", 2, "conflictsWith", 0, "luck")),
    ("$.purposes[0].law", put("purposes", 0, "law", "BWBR35362")),
    ("$.purposes[0].values[1]", put("purposes", 0, "values", 1, "gw-99")),
    ("$.options[1].id", put("options", 0, "id", "taxi")),
    ("$.options[1].costPerYear.cents", put("options", 1, "costPerYear", "cents", 936.5)),
    ("$.options[0].effects[0].direction", put("options", 0, "effects", 0, "direction", "up")),
    ("$.legal[0].article", put("legal", 0, "article", "Wmo artikel 2.3.5")),
    ("$.legal[1].key", put("legal", 1, "key", "exception")),
    ("$.decision.outcome", drop("decision", "outcome")),
    ("$.decision.option", put("decision", "option", "fiets")),
    ("$.decision.decidedBy", put("decision", "decidedBy", "burgemeester")),
    ("$.decision.endsOn", put("decision", "endsOn", "2026-03-01")),
    ("$.decision.agreements[0].who", put("decision", "agreements", 0, "who", "niemand")),
    ("$.readings[0].person", put("readings", 0, "person", "wie")),
    ("$.readings[0].about", put("readings", 0, "about", "value:livelihood")),
]
assert len(FAULTS) == 40

wrong = 0
for number, (path, apply) in enumerate(FAULTS):
    case = copy.deepcopy(sound)
    apply(case)
    file = os.path.join(folder, f"{number:02}.json")
    with open(file, "w", encoding="utf-8") as out:
        json.dump(case, out, ensure_ascii=False)
    run = subprocess.run([program, "case", "check", file], capture_output=True, text=True, encoding="utf-8")
    lines = run.stdout.splitlines()
    if run.returncode != 2 or len(lines) != 1 or not lines[0].startswith(f"{file}: {path}: "):
        wrong += 1
        print(f"expected one line at {path} and 2, got {run.returncode}:", *lines, sep="\n  ")
sys.exit(1 if wrong else 0)
