# SPDX-License-Identifier: EUPL-1.2
"""What Orca says on a walk by Tab through the six steps, beside a file that was read and found right: every question,
the step that is turned to, an error, and on request whether all is kept."""
import os
import re

import screenreader
from desk import *

GOLDEN = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "golden", "spoken-steps.txt")
NO_ORCA = 77  # as ctest is told: not a pass
KEYS = re.compile(r"^(tab|return|left control|left shift|shift|space|home|page (up|down)) ?$")
STEPS = 6
MOST = 110  # stops on a page


def plain(said):
    """Without the names of keys, and with times and lengths that differ from run to run left out."""
    words = [re.sub(r"\d\d:\d\d", "00:00", one) for one in said if one.strip() and not KEYS.match(one)]
    return [one.removeprefix("Text unselected.").strip() for one in words]


def stop(orca, node):
    """What was said at a stop; of what stands in a text only that it is one, for where it breaks is up to the fonts."""
    said = plain(orca.said(quiet=0.3, most=3.0))
    if node is not None and node.getRoleName() == "text":
        said = [one for one in said if one.endswith("text.") or one.startswith("notification")]
    return " ".join(said)


def page(root, orca, number):
    """All that is said on the way through a page, the heading first."""
    orca.said(quiet=0.3)
    key(f"ctrl+{number}")
    lines = []
    for _ in range(5):  # until the page has said its question
        lines += plain(orca.said(quiet=0.8))
        if any(one.endswith("label.") for one in lines):
            break
    for _ in range(MOST):
        step()
        node = focused(root)
        if node is not None and re.match(r"(Vorige|Volgende|Dossiers|Nalezen)\b", node.name):
            break
        lines.append(stop(orca, node))
    return lines


def error(root, orca):
    """A date that is none: the sentence is said when the field is left, and the field says it again."""
    key("ctrl+1")
    tab_to(root, start="Wanneer zei ", role="text", most=60)
    key("ctrl+a")
    type_text("gisteren")
    orca.said()
    step()
    left = [one for one in plain(orca.said(quiet=0.6)) if one.startswith("notification")]
    step(back=True)
    back = plain(orca.said(quiet=0.6))
    return [" ".join(left), "terug: " + " ".join(one for one in back if "Let op" in one)]


def kept(root, orca):
    key("ctrl+z")
    orca.said()
    key("ctrl+s")
    return plain(orca.said(quiet=0.8))


def sections():
    """What the file wants to hear, by its heads."""
    with open(GOLDEN, encoding="utf-8") as file:
        wanted = {}
        for line in file.read().splitlines():
            head, _, first = line.removeprefix("== ").partition(": ") if line.startswith("== ") else ("", "", line)
            if head:
                here = wanted.setdefault(head, [])
            if first:
                here.append(first)
    return wanted


def listen_to(number, wanted, root, orca):
    """On a busy machine Orca leaves out what comes too fast: a page may be walked again for what was not heard yet."""
    heard = []
    for _ in range(3):
        heard += page(root, orca, number)
        absent = missing(wanted, heard)
        if not absent:
            return []
    return absent


def missing(wanted, heard):
    if "WALK_HEARD" in os.environ:  # a file for who renews what is wanted
        with open(os.environ["WALK_HEARD"], "a", encoding="utf-8") as file:
            file.write("\n".join(["== heard", *heard, ""]))
    said = " ".join(heard)
    return [line for line in wanted if line not in said]


def compare(root, orca):
    wanted = sections()
    absent = []
    for number in range(1, STEPS + 1):
        absent += listen_to(number, wanted[f"stap {number}"], root, orca)
    absent += missing(wanted["fout"], error(root, orca))
    absent += missing(wanted["bewaard"], kept(root, orca))
    if absent:
        raise AssertionError("Orca did not say:\n" + "\n".join(absent))


def scenario():
    orca = screenreader.Orca(os.environ["ROOM"])
    process = start("--exercise")
    try:
        root = window_of("Omgekeerd")
        find(root, start="Nieuw dossier", seconds=60)
        tab_to(root, start="Zoek", role="text")
        tab_to(root, name="Dossiers", role="list")
        key("Home", "Return")
        find(root, start="Volgende: ", seconds=20)
        compare(root, orca)
    finally:
        kill(process)
        orca.end()


if __name__ == "__main__":
    if not screenreader.is_here():
        print("Orca, speech-dispatcher or its dummy voice is not here: nothing was listened to.")
        sys.exit(NO_ORCA)
    run(scenario)
