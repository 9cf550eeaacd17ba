# SPDX-License-Identifier: EUPL-1.2
"""Takes a picture of each page in one look and each size: LOOK is theme:percent, SIZES are WxH."""
import json
import os
import subprocess

from desk import *

THEME, PERCENT = os.environ["LOOK"].split(":")
SIZES = os.environ["SIZES"].split()
LANGUAGE = os.environ.get("LANGUAGE", "nl")
SEARCH, LIST, ONWARD = {
    "nl": ("Zoeken in dossiers", "Dossiers", "Volgende: "),
    "en": ("Search in cases", "Cases", "Next: "),
}[LANGUAGE]
PAGES = ("1-wens", "2-grondwaarden", "3-doel", "4-effecten", "5-wetsartikel", "6-besluit", "7-nalezen")


def settle_look():
    folder = os.path.join(os.environ["XDG_CONFIG_HOME"], "omgekeerd")
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, "settings.json"), "w", encoding="utf-8") as file:
        json.dump({"theme": THEME, "textPercent": PERCENT, "language": LANGUAGE}, file)


def window_number():
    out = subprocess.run(
        ["xdotool", "search", "--onlyvisible", "--name", "Omgekeerd"], check=True, capture_output=True, text=True
    ).stdout
    return out.split()[-1]


def resize(number, size):
    width, height = size.split("x")
    subprocess.run(["xdotool", "windowsize", "--sync", number, width, height], check=False, timeout=20)
    KEYBOARD.listen(0.5)


def take(number, size, page):
    KEYBOARD.listen(0.4)
    file = os.path.join(PICTURES, f"{LANGUAGE}-{size}-{PERCENT}-{THEME}-{page}.png")
    subprocess.run(["import", "-window", number, file], check=True)


def scenario():
    settle_look()
    process = start("--exercise")
    root = window_of("Omgekeerd")
    find(root, name=SEARCH)
    number = window_number()
    for size in SIZES:
        resize(number, size)
        take(number, size, "0-dossiers")
    subprocess.run(["xdotool", "windowactivate", "--sync", number], check=True, timeout=20)
    tab_to(root, name=SEARCH, role="text")
    tab_to(root, name=LIST, role="list")
    key("Home", "Return")
    find(root, start=ONWARD)
    for place, page in enumerate(PAGES, 1):
        key(f"ctrl+{place}")
        for size in SIZES:
            resize(number, size)
            take(number, size, page)
    kill(process)


if __name__ == "__main__":
    run(scenario)
