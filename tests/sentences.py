#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""What the window says: whether every sentence can be translated, and is.

usage: sentences.py ROOT LUPDATE FOLDER
Reads ui and app/gui below ROOT, and translations/*.ts beside them; FOLDER is where lupdate may write.
"""
import pathlib
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as tree

FOLDERS = ["ui", "app/gui"]
LITERAL = re.compile(r'"((?:[^"\\\n]|\\.)*)"')
TRANSLATED = re.compile(
    r'\b(?:tr|translate|QT_TR_NOOP|QT_TRANSLATE_NOOP|QT_TRANSLATE_N_NOOP)\(\s*(?:"(?:[^"\\]|\\.)*"\s*,?\s*)*$')
# What a sentence or a word for people looks like: two words after each other, or a word with a capital, an ellipsis or a
# space beside it.
SENTENCE = re.compile(r"[A-Za-zÀ-ÿ]{2,}[,.:;]? [A-Za-zÀ-ÿ%{]")
WORD = re.compile(r"\A ?&?[A-Z][a-zà-ÿ&]{2,}[.…:]?\Z|[a-z]…|\A[ ,:;(]*[a-zà-ÿ]{3,}[,:;]? \Z|\A[,;:]? [a-zà-ÿ]{3,}[ ,:;.)]*\Z")
# What nobody reads: names for the program, the log, patterns of dates, marks and styles.
NOT_READ = re.compile(r"\b(?:setObjectName|qWarning|qCritical|qDebug|qCWarning|Q_ASSERT_X|static_assert|include)\b[^;]*\Z")
DATE_FORM = re.compile(r"\A[dMyHhmsz ,.:/-]+\Z")
MARKUP = re.compile(r"\A\s*(?:</?[a-z]|[a-z.]+ ?\{|\.|a \{|[a-z, ]+\{|px;)")
# Names of things outside the program, by file.
NAMES = {
    "app/gui/main.cpp": {"Omgekeerd"},
    "app/gui/sessionwatch.cpp": {"Lock", "Unlock", "Inhibit", "Omgekeerd"},
    "ui/dialogs/keypaper.cpp": {"Noto Sans"},
    "ui/style/appearance.cpp": {"Noto Sans"},
    "ui/style/omgekeerdstyle.cpp": {"Fusion"},
    "ui/style/theme.cpp": {"Noto Serif", "Noto Sans"},
    "ui/wording/windowlocale.cpp": {"Nederlands", "English", "Frysk"},  # each under its own name
    "ui/widgets/drawingaccess.cpp": {"Return"},  # the key
    "ui/wording/effectssentence.cpp": {"Niets doen"},  # a name in documents
    "ui/wording/verification.cpp": {"Caption", "Figure", "Note"},
}


def sources(root):
    for folder in FOLDERS:
        for path in sorted((root / folder).rglob("*")):
            if path.suffix in (".cpp", ".h"):
                yield path


def without_comments(text):
    """The code with blanks for comments, so that places stay the same."""
    token = re.compile(r'"(?:[^"\\\n]|\\.)*"|//[^\n]*|/\*.*?\*/', re.S)
    return token.sub(lambda m: m[0] if m[0][0] == '"' else re.sub(r"[^\n]", " ", m[0]), text)


def fixed_sentences(root):
    """Sentences that stand in the code outside tr() and translate()."""
    faults = []
    for path in sources(root):
        name = path.relative_to(root).as_posix()
        code = without_comments(path.read_text(encoding="utf-8"))
        for match in LITERAL.finditer(code):
            text = match[1]
            before = code[max(0, match.start() - 400):match.start()]
            statement = re.split(r"[;{}]", before)[-1]
            if not (SENTENCE.search(text) or WORD.search(text)):
                continue
            if TRANSLATED.search(before) or NOT_READ.search(statement) or DATE_FORM.match(text) or MARKUP.match(text):
                continue
            if before.rstrip().endswith("#include") or text in NAMES.get(name, ()):
                continue
            line = code.count("\n", 0, match.start()) + 1
            faults.append(f'{name}:{line}: is not translated: "{text}"')
    return faults


def placeholders(text):
    return sorted(re.findall(r"%L?\d|%n", text))


def faults_of_message(context, message):
    source = message.findtext("source")
    translation = message.find("translation")
    forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
    where = f'{context}: "{source}"'
    if translation.get("type") is not None or not all(form.strip() for form in forms):
        return [f"{where} has no translation"]
    faults = []
    for form in forms:
        if placeholders(form) != placeholders(source):
            faults.append(f"{where} has other placeholders: \"{form}\"")
        if len(re.findall(r"&\w", form)) != len(re.findall(r"&\w", source)):
            faults.append(f"{where} has another mnemonic: \"{form}\"")
    return faults


def untranslated(root, lupdate, folder):
    """Sentences that the code has and the translation has not, the other way round, or without a translation."""
    faults = []
    for committed in sorted((root / "translations").glob("*.ts")):
        fresh = folder / committed.name
        shutil.copyfile(committed, fresh)
        options = ["-pluralonly"] if committed.stem.endswith("_nl") else []
        done = subprocess.run(
            [lupdate, "-silent", "-I", ".", "-locations", "none", "-no-obsolete", "-extensions", "cpp,h", *options,
             *[f for f in FOLDERS if (root / f).is_dir()], "-ts", str(fresh.resolve())],
            cwd=root, capture_output=True, text=True, check=True)
        # Without the namespace of its class a sentence would never be found again.
        faults += [line for line in (done.stdout + done.stderr).splitlines() if "Qualifying with unknown" in line]
        for context in tree.parse(fresh).getroot().findall("context"):
            for message in context.findall("message"):
                faults += faults_of_message(f"{committed.name}: {context.findtext('name')}", message)
        if fresh.read_bytes() != committed.read_bytes():
            faults.append(f"{committed.name} is not what lupdate makes of the code; build the target update_translations")
    return faults


def main():
    root, lupdate, folder = pathlib.Path(sys.argv[1]), sys.argv[2], pathlib.Path(sys.argv[3])
    folder.mkdir(parents=True, exist_ok=True)
    if not list((root / "translations").glob("*.ts")):
        sys.exit("no translations below " + str(root))
    faults = fixed_sentences(root) + untranslated(root, lupdate, folder)
    for fault in faults:
        print(fault)
    sys.exit(1 if faults else 0)


main()
