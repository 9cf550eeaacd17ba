# SPDX-License-Identifier: EUPL-1.2
"""sentences.py CASE.json TEXT: the text of the report holds each typed sentence, in the order of the steps, law last."""
import collections
import json
import re
import sys

# What no report shows: notes of the trainer, and what is shown as a word, a name, a date or an amount.
NOT_SHOWN = {"facilitation", "variantOf", "definitive", "format"}
# One sentence that stands in one place only, for each step; the law after the effects.
ORDER = (
    ("wish", "satisfiedWhen"), ("values", 0, "how"), ("purposes", 0, "reason"), ("options", 0, "effects", 0, "description"),
    ("ethics", "capacityToAct"), ("legal", 0, "conditions"), ("proportionality", "balanced"),
    ("decision", "similarCases"),
)


def bare(text):
    """Letters and signs without what a line end does to them: blanks and hyphens."""
    return re.sub(r"[\s\u00ad\u200b\u2010-]+", "", text)


def body(text):
    """The pages in one flow, without the lines that each page repeats."""
    pages = text.split("\f")
    times = collections.Counter()
    shape = lambda line: re.sub(r"\d+", "0", line.strip())
    for page in pages:
        times.update({shape(line) for line in page.splitlines() if line.strip()})
    repeated = {line for line, count in times.items() if count > len(pages) / 2 and len(pages) > 2}
    return "\n".join(line for page in pages for line in page.splitlines() if shape(line) not in repeated)


def sentences(value, path="$"):
    """Each text of more than one word, with its path."""
    if isinstance(value, dict):
        for name, inner in value.items():
            if name not in NOT_SHOWN:
                yield from sentences(inner, f"{path}.{name}")
    elif isinstance(value, list):
        for place, inner in enumerate(value):
            yield from sentences(inner, f"{path}[{place}]")
    elif isinstance(value, str) and " " in value.strip():
        yield path, value


def at(value, path):
    for member in path:
        if isinstance(value, list) and member < len(value) or isinstance(value, dict) and member in value:
            value = value[member]
        else:
            return None
    return value


def faults(case, text):
    read = bare(body(text))
    for path, sentence in sentences(case):
        if bare(sentence) not in read:
            yield f"{path}: not in the text: {sentence!r}"
    place = 0
    for path in ORDER:
        sentence = at(case, path)
        if sentence is None:
            continue
        found = read.find(bare(sentence), place)
        if found < 0:
            yield f"{path}: not after what comes before it: {sentence!r}"
        else:
            place = found


def main():
    case = json.load(open(sys.argv[1], encoding="utf-8"))
    text = open(sys.argv[2], encoding="utf-8").read()
    wrong = list(faults(case, text))
    print("\n".join(wrong), end="\n" if wrong else "")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
