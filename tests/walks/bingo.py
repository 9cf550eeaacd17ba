# SPDX-License-Identifier: EUPL-1.2
"""The whole bingo case, sentence by sentence, from a new case to the decision as PDF: what is asked of a hand, on each
page in the order of the page. The sentences and the questions are read from the program's own files."""
import json
import os

HERE = os.path.dirname(os.path.abspath(__file__))
RESOURCES = os.path.join(HERE, "..", "..", "resources")


def resource(*path):
    with open(os.path.join(RESOURCES, *path), encoding="utf-8") as file:
        return json.load(file)


CASE = resource("cases", "bingo.json")
METHOD = resource("content", "method.nl.json")
PHRASES = resource("content", "phrases.nl.json")["phrases"]
LAWS = resource("content", "laws.nl.json")["laws"]
WHO = CASE["residentAlias"]
ANSWERS = {"yes": "ja", "partly": "deels", "no": "nee"}  # how the three answers stand beside their question


def question(field):
    """The question of a field as the professional reads it."""
    asked = next(one for step in METHOD["steps"] for one in step["questions"] if one["field"] == field)
    return asked["professional"].replace("{resident}", WHO)


def heading(step):
    return METHOD["steps"][step - 1]["heading"].replace("{resident}", WHO)


def value_name(value):
    every = METHOD["foundingValues"] + METHOD["fundamentalRights"]
    return next(one["name"] for one in every if one["id"] == value)


def law_name(regulation):
    law = next(law for law in LAWS if any(one["id"] == regulation for one in law["regulations"]))
    return law["regulations"][0]["short"]


def alias_of(person):
    return next(one["alias"] for one in CASE["people"] if one["id"] == person)


def day(iso):
    year, month, number = iso.split("-")
    return f"{int(number)}-{int(month)}-{year}"


def euros(cents):
    return str(cents // 100) if cents % 100 == 0 else f"{cents // 100},{cents % 100:02}"


def whom(on):
    return WHO if on == "resident" else PHRASES["on"][on]


def new_case(hand):
    hand.ask_new_case()
    hand.write("Wie", WHO)
    hand.write("Wat speelt er?", CASE["title"])
    hand.confirm("Beginnen")
    hand.arrives(question("wish.requested"))


def wish(hand):
    said = CASE["wish"]
    for member in ("ownWords", "requested", "desiredEffect"):
        hand.write(question(f"wish.{member}"), said[member])
    for number, why in enumerate(said["whyChain"], 1):
        hand.press("Doorvragen")
        hand.write(f"{question('wish.whyChain[]')} Antwoord {number}", why)
    for member in ("satisfiedWhen", "strengthsAndNetwork", "expectation", "summary"):
        hand.write(question(f"wish.{member}"), said[member])
    hand.write(question("wish.summaryConfirmedOn"), day(said["summaryConfirmedOn"]))
    situation(hand)
    people(hand)
    for domain in sorted(CASE["lifeDomains"], key=place_of_domain):
        name = METHOD["lifeDomains"][place_of_domain(domain)]["name"]
        hand.tick(name, about=question("lifeDomains[]"))
    hand.press(start="Data, zaaknummer en andere gegevens")
    hand.write("Welke gemeente?", CASE["municipality"])
    hand.write("Van welke dag moet de wettekst zijn?", day(CASE["referenceDate"]))


def place_of_domain(domain):
    return [one["id"] for one in METHOD["lifeDomains"]].index(domain)


def situation(hand):
    said = CASE["situation"]
    for fact in said["facts"]:
        hand.press("Feit toevoegen")
        hand.write(question("situation.facts[].text"), fact["text"])
        hand.pick(question("situation.facts[].source"), PHRASES["sources"][fact["source"]])
    hand.write(question("situation.unknowns"), said["unknowns"])
    hand.choose("nu nodig" if said["urgent"] else "kan wachten", about=question("situation.urgent"))
    hand.write(question("situation.widerIssue"), said["widerIssue"])


def people(hand):
    for person in CASE["people"]:
        hand.press("Iemand toevoegen")
        hand.pick("Rol", PHRASES["roles"][person["role"]])
        hand.write("Aanduiding", person["alias"])
        if "heardOn" in person:
            hand.write("Gesproken op", day(person["heardOn"]))
        if "contribution" in person:
            hand.write("Wat vertelde deze persoon?", person["contribution"])


def values(hand):
    for value in CASE["values"]:
        name = value_name(value["value"])
        if value["value"].startswith("gw-"):
            hand.take_from_menu("Grondrecht toevoegen", name)
        else:
            hand.press(name)
        hand.choose(ANSWERS[value["touched"]], about=question("values[].touched"))
        hand.write(question("values[].how") + " want", value["how"])
        for view in value.get("views", []):
            hand.press("Andere kijk toevoegen")
            hand.pick("Wie ziet het zo?", alias_of(view["person"]))
            hand.write(f"Hoe {alias_of(view['person'])} het ziet", view["text"])
        for other in value.get("conflictsWith", []):
            hand.tick(value_name(other), about=question("values[].conflictsWith[]"))


def purposes(hand):
    for purpose in CASE["purposes"]:
        hand.press(start=law_name(purpose["law"]))
        hand.choose(ANSWERS[purpose["fits"]], about=question("purposes[].fits"))
        hand.write(question("purposes[].reason") + " want", purpose["reason"])
        law = next(law for law in LAWS if any(one["id"] == purpose["law"] for one in law["regulations"]))
        touched = [value["value"] for value in CASE["values"] if value["touched"] != "no"]
        # Back from the reason, so the last comes first.
        for value in sorted(law["serves"], key=value_name, reverse=True):
            if (value in purpose["values"]) != (value in touched):
                hand.toggle(value_name(value))


def effects(hand):
    shown = {"resident", "municipality"}
    for number, option in enumerate(CASE["options"]):
        if option["kind"] == "nothing":
            hand.press("Niets doen")
        else:
            hand.press("Nog een oplossing")
            hand.write("Hoe heet de oplossing?", option["name"])
            hand.press("Toevoegen")
        hand.press("Naar de tabel")
        hand.open_option(option["name"])
        if option["kind"] != "nothing":
            hand.choose(PHRASES["optionKinds"][option["kind"]], about="Soort")
        about_option(hand, option)
        for effect in option["effects"]:
            if effect["on"] not in shown:
                hand.open_option(option["name"])
                hand.press(whom(effect["on"]))
                shown.add(effect["on"])
            write_effect(hand, option, effect)
    for member in ("capacityToAct", "guidingPrinciples", "ownLens"):
        hand.write(question(f"ethics.{member}"), CASE["ethics"][member])


def about_option(hand, option):
    if "description" in option:
        hand.write(question("options[].description"), option["description"])
    hand.write(question("options[].reason") + " want", option["reason"])
    for member, asked in (("costOnce", "eenmalig"), ("costPerYear", "per jaar")):
        if member in option:
            words = f"Kosten voor de gemeente, {asked}"
            hand.write(f"{words}, bedrag in euro", euros(option[member]["cents"]))
            if option[member].get("estimate"):
                hand.tick(f"geschat: {words}", about="")
    hand.leave_panel()


def write_effect(hand, option, effect):
    hand.open_cell(option["name"], whom(effect["on"]), PHRASES["termsShort"][effect["term"]])
    hand.choose(PHRASES["directions"][effect["direction"]], about="Richting")
    hand.write(question("options[].effects[].description"), effect["description"])
    if "evidence" in effect:
        hand.write(question("options[].effects[].evidence"), effect["evidence"])
    if "certainty" in effect:
        hand.choose(PHRASES["certainty"][effect["certainty"]], about=question("options[].effects[].certainty"))
    if "mitigation" in effect:
        hand.write(question("options[].effects[].mitigation"), effect["mitigation"])
    hand.leave_panel()


def citation(reference):
    """How an article is written after the name of its law."""
    parts = dict(part.split("=") for part in reference.split("&")[1:])
    return parts["artikel"] + (f" lid {parts['lid']}" if "lid" in parts else "")


def articles(hand):
    for article in CASE["legal"]:
        law = article["article"].split(":")[-1].split("&")[0]
        hand.write("Een artikel zonder kaart", f"{law_name(law)} {citation(article['article'])}")
        hand.press("Erbij zetten")
        basis = article.get("use", "basis") == "basis"
        hand.write(question("legal[].enables") + " want", article["enables"])
        hand.write(question("legal[].conditions"), article["conditions"])
        key = next(f"{key['name']}: {key['subtitle']}" for key in METHOD["keys"] if key["id"] == article["key"])
        hand.pick(question("legal[].key"), key)
        hand.choose(PHRASES["uses"]["basis" if basis else "considered"], about="Gebruik je dit artikel?")
        if "competentBody" in article:
            hand.write(question("legal[].competentBody"), article["competentBody"])
        if not basis:
            hand.write(question("legal[].reason") + " want", article["reason"])
    for member, text in CASE["proportionality"].items():
        hand.write(question(f"proportionality.{member}"), text)


def decision(hand):
    said = CASE["decision"]
    option = next(one["name"] for one in CASE["options"] if one["id"] == said["option"])
    hand.choose(PHRASES["outcomes"][said["outcome"]]["name"], about=question("decision.outcome"))
    hand.choose_option(option)
    hand.write(question("decision.content"), said["content"])
    for member in ("coreReason", "whyNotOtherwise"):
        hand.write(question(f"decision.{member}") + " want", said[member])
    hand.write(question("ethics.keepsChafing"), CASE["ethics"]["keepsChafing"])
    for signal in CASE["signals"]:
        hand.press("Signaal toevoegen")
        hand.write(question("signals[].description"), signal["description"])
        hand.pick("Waar zit het?", PHRASES["signalKinds"][signal["kind"]])
        hand.pick("Voor wie?", PHRASES["signalAudiences"][signal["audience"]])
        hand.pick("Hoe staat het ermee?", PHRASES["signalStatuses"][signal["status"]])
    terms(hand, said)
    hand.write(question("decision.plainLanguage"), said["plainLanguage"])
    hand.write(question("decision.similarCases"), said["similarCases"])
    mirror(hand)
    look_again(hand)
    hand.go_to(6)
    hand.arrives(heading(6))
    readings(hand)


def readings(hand):
    for reading in CASE["readings"]:
        hand.pick("Wie heeft gelezen?", alias_of(reading["person"]))
        hand.choose(PHRASES["verdicts"][reading["verdict"]], about="Wat vond die lezer?")
        hand.press("Lezing toevoegen")
        hand.write("Gelezen op", day(reading["on"]))
        hand.write("Opmerking", reading["remark"])


def terms(hand, said):
    hand.write(question("decision.startsOn"), day(said["startsOn"]))
    for agreement in said["agreements"]:
        hand.press("Afspraak toevoegen")
        hand.write(question("decision.agreements[].what"), agreement["what"])
        hand.pick("Wie doet dit?", alias_of(agreement["who"]))
        hand.write("Voor wanneer?", day(agreement["by"]))
    hand.write(question("decision.evaluateOn"), day(said["evaluateOn"]))
    hand.pick(question("decision.decidedBy"), alias_of(said["decidedBy"]))
    hand.write("Met welk mandaat?", said["mandate"])
    hand.write("Wanneer is besloten?", day(said["decidedOn"]))


def mirror(hand):
    for number, pitfall in enumerate(METHOD["pitfalls"]):
        answer = next(one["answer"] for one in CASE["pitfalls"] if one["pitfall"] == pitfall["id"])
        if number > 0:
            hand.press(start="Nog ")
        hand.write(pitfall["mirrorQuestion"], answer)


def look_again(hand):
    """The proportion was written before an option was chosen, and asks whether it still holds now that one is."""
    hand.go_to(5)
    hand.arrives(heading(5))
    hand.still_holds()


def definitive(hand, pdf):
    hand.arrives(start="Er staat niets meer open.")
    hand.press("Definitief maken")
    hand.confirm("Definitief maken")
    hand.arrives(start="Versie 1 ligt vast")
    hand.press("Opslaan als…")
    hand.save_as(pdf)


STEPS = (wish, values, purposes, effects, articles, decision)


def walk_through(hand, pdf):
    new_case(hand)
    for number, step in enumerate(STEPS, 1):
        if number > 1:
            hand.go_to(number)
        hand.arrives(heading(number))
        step(hand)
    hand.go_to(7)
    definitive(hand, pdf)
