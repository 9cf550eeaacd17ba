# SPDX-License-Identifier: EUPL-1.2
"""A case on the short road made by keys alone, from the first start to the decision as PDF; half-way the laptop dies."""
import json
import os
import re
import subprocess

from desk import *

PASSWORD = "vier woorden in de wind"
PDF = os.path.join(os.environ["HOME"], "afwegingsverslag.pdf")
WHO = "mevrouw V."
TITLE = "Schone ramen en een schoon bed"
REQUESTED = "Drie uur hulp in de week."
DESIRED = "Mevrouw V. slaapt in een schoon bed en houdt de regie over haar huis."
HOW = "Zij wil alleen hulp bij wat echt niet meer lukt."
PURPOSE = "De wet helpt bij wat iemand zelf niet kan, thuis."
EFFECT = "Het bed blijft liggen en zij klimt toch op een stoel."
CONTENT = "Een uur hulp in de week, voor het bed en de ramen."
REASON = "De gewone hulp doet wat zij wil bereiken."
MANDATE = "mandaatregister 2026, hulp bij het huishouden"
HALF = 24  # signs of the sentence that is being typed when the laptop dies


def first_run(root):
    wait_until(lambda: focused(root) is not None, "the dialog has the keyboard", seconds=15)
    tab_to(root, start="", role="password text", most=12)
    type_text(PASSWORD)
    press(root, "Verder")
    write(root, "Naam", "J. Pietersen")
    press(root, "Verder")
    press(root, "Kluis maken")
    find(root, start="Nieuw dossier", seconds=90)


def keep_key(root):
    """The recovery key is shown once, and asked back by its last signs."""
    find(root, name="Je herstelsleutel", seconds=30)
    shown = [node.name.replace("\u200b", "") for node in walk(root) if is_shown(node)]
    paper = next(text for text in shown if re.fullmatch(r"([0-9A-Z]{4}-){3,}[0-9A-Z]{4}", text))
    write(root, "Typ de laatste vier tekens over van het papier of de PDF", paper[-4:])
    press(root, "Ik heb hem bewaard")


def new_case(root):
    key("ctrl+n")
    write(root, "Wie", WHO)
    write(root, "Wat speelt er?", TITLE)
    key("Return")
    find(root, name="Wat wordt er gevraagd?")


def wish(root):
    write(root, "Wat wordt er gevraagd?", REQUESTED)
    write(root, f"Wat wil {WHO} bereiken?", DESIRED)
    press(root, "Iemand toevoegen")
    pick(root, "Rol", "behandelaar")
    write(root, "Aanduiding", "consulent")


def values(root):
    key("ctrl+2")
    find(root, name=f"Wat staat er voor {WHO} op het spel?")
    press(root, "Zelfredzaamheid")
    choose(root, "ja", about="Raakt dit de wens?")
    write(root, "Waarom raakt dit de wens? want", HOW)


def purposes(root):
    key("ctrl+3")
    find(root, name="Waarom is deze wet er, en past dat bij de wens?")
    press(root, start="Wmo")
    choose(root, "ja", about="Past het gewenste effect bij dat doel?")
    tab_to(root, name="Waarom past het wel of niet? want", role="text")
    fill(root, PURPOSE[:HALF])


def unlock(root):
    tab_to(root, name="Wachtwoord", role="password text")
    type_text(PASSWORD)
    key("Return")
    find(root, start="Nieuw dossier", seconds=90)


def reopen(root):
    """After the kill: the half sentence stands in its field and says so, and what was decided is there."""
    tab_to(root, name="Dossiers", role="list")
    key("Home", "Return")
    find(root, name="Waarom is deze wet er, en past dat bij de wens?")
    node = tab_to(root, name="Waarom past het wel of niet? want", role="text")
    wait_until(lambda: says(node) == PURPOSE[:HALF], f"the draft stands in its field; it says {says(node)!r}")
    find(root, start="niet afgerond, van ")
    key("ctrl+End")
    type_text(PURPOSE[HALF:])
    wait_until(lambda: says(node) == PURPOSE, f"the sentence goes on where it broke off; it says {says(node)!r}")


def effects(root):
    key("ctrl+4")
    find(root, name="Wat doet elke oplossing, voor wie en wanneer?")
    press(root, "Niets doen")
    key("Escape")  # no other option
    find(root, name=f"{WHO} · kort")  # the option is in the table, its first place asks what happens there
    key("Return")
    choose(root, "slechter", about="Richting")
    write(root, "Wat doet dit, voor wie en wanneer?", EFFECT)
    key("Escape")


def decision(root):
    key("ctrl+6")
    find(root, name="Wat besluiten we, en waarom?")
    choose(root, "De gewone oplossing is genoeg", about="Wat voor besluit is dit?")
    write(root, "Wat besluiten we precies?", CONTENT)
    write(root, "Wat is in één zin de reden? want", REASON)
    pick(root, "Wie beslist?", "consulent")
    write(root, "Met welk mandaat?", MANDATE)


def to_pdf(root):
    key("ctrl+7")
    find(root, name="De hele redenering")
    press(root, "Definitief maken")
    key("Return")
    find(root, start="Versie 1 ligt vast")
    press(root, "Opslaan als…")
    find(root, name="Document opslaan")
    type_text(PDF)
    key("Return")
    wait_until(lambda: os.path.exists(PDF), "the PDF is on disk", seconds=20)


def cli(*arguments):
    """The command line on the vault that the window used last."""
    secret = os.path.join(os.environ["HOME"], "secret")
    with open(secret, "w", encoding="utf-8") as file:
        file.write(PASSWORD + "\n")
    done = subprocess.run([CLI, "--password-file", secret, *arguments], capture_output=True, text=True)
    if done.returncode != 0:
        raise AssertionError(f"{arguments}: exit {done.returncode}: {done.stdout}{done.stderr}")
    return done.stdout


def check_case():
    rows = json.loads(cli("case", "list", "--json"))
    if len(rows) != 1 or rows[0]["status"] != "decided" or rows[0]["title"] != TITLE:
        raise AssertionError(f"the list says {rows}")
    out = os.path.join(os.environ["HOME"], "case.json")
    cli("case", "export", rows[0]["id"], "--format", "json", "-o", out)
    case = json.load(open(out, encoding="utf-8"))
    held = [case["residentAlias"], case["wish"]["requested"], case["wish"]["desiredEffect"], case["values"][0]["how"],
            case["purposes"][0]["reason"], case["options"][0]["effects"][0]["description"], case["decision"]["content"],
            case["decision"]["coreReason"], case["decision"]["mandate"]]
    typed = [WHO, REQUESTED, DESIRED, HOW, PURPOSE, EFFECT, CONTENT, REASON, MANDATE]
    if held != typed or case["definitive"]["version"] != 1 or case["decision"]["outcome"] != "standardSuffices":
        raise AssertionError(f"the case holds {held}")


def check_pdf():
    text = subprocess.run(["pdftotext", PDF, "-"], capture_output=True, text=True, check=True).stdout
    flat = re.sub(r"\s+", " ", text.replace("\u00ad", ""))
    body = flat[flat.index("Wat " + WHO):] if "Wat " + WHO in flat else flat
    places = [body.find(sentence) for sentence in (REQUESTED, DESIRED, HOW, PURPOSE, EFFECT)]
    if -1 in places or places != sorted(places):
        raise AssertionError(f"the sentences do not stand in the order of the steps: {places}\n{flat}")
    if flat.find(CONTENT) == -1 or flat.rfind(REASON) < flat.find(EFFECT) or "CONCEPT" in flat:
        raise AssertionError(f"the decision does not close it: {flat}")


def scenario():
    process = start()
    root = window_of("Omgekeerd")
    first_run(root)
    keep_key(root)
    new_case(root)
    wish(root)
    values(root)
    purposes(root)
    KEYBOARD.listen(1.0)  # what is lost is at most the last second
    kill(process)

    process = start()
    root = window_of("Omgekeerd")
    unlock(root)
    reopen(root)
    effects(root)
    decision(root)
    to_pdf(root)
    key("ctrl+q")
    process.wait(timeout=30)
    check_case()
    check_pdf()


if __name__ == "__main__":
    run(scenario)
