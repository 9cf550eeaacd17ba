#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Whether a PDF belongs to a case, in the vault or inside the PDF, and whether it still says what it said.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
vault="$work/oefening.omgekeerd"
ends 0 vault create --exercise "$vault"
ends 0 --vault "$vault" case import "$CASES/bingo.json" "$CASES/nieuwe-start.json"
mapfile -t ids <"$work/out"

# edited IN OUT: as after an editor that changes one word on the first page and leaves the rest; qpdf writes the objects
# so that the places of the letters can be found.
edited() {
    qpdf --qdf --object-streams=disable "$1" "$work/plain.pdf"
    python3 - "$work/plain.pdf" "$work/changed.pdf" <<'PY'
import re, sys
data = open(sys.argv[1], "rb").read()
mark = data.index(b"/MCID 3>>")
found = re.compile(rb"<((?:[0-9A-Fa-f]{4})*?)([0-9A-Fa-f]{4})(?!\2)([0-9A-Fa-f]{4})").search(data, mark)
first, second = found.start(2), found.start(3)
open(sys.argv[2], "wb").write(data[:first] + found[3] + found[2] + data[second + 4:])
PY
    qpdf "$work/changed.pdf" "$2"
}

for id in "${ids[@]}"; do
    for document in report decision resident signals; do
        ends 0 --vault "$vault" case export "$id" --document $document --format pdf -o "$work/open.pdf"
        ends 0 --vault "$vault" verify "$work/open.pdf"
        out_has "nog niet is vastgelegd"
    done
    ends 0 --vault "$vault" case decide "$id"
    for document in report decision resident signals; do
        ends 0 --vault "$vault" case export "$id" --document $document --format pdf -o "$work/$document.pdf"
        ends 0 --vault "$vault" verify "$work/$document.pdf"
        out_has "versie 1 in deze kluis"
        out_has "zoals het hoort"
        err_is_empty
    done
    edited "$work/decision.pdf" "$work/forged.pdf"
    ends 1 --vault "$vault" verify "$work/forged.pdf"
    out_has "bladzijde 1, "
    out_has "er hoort te staan"
    ends 1 --vault "$vault" verify "$work/forged.pdf" --json
    python3 - "$work/out" "$id" <<'PY' || wrong "the JSON"
import json, sys
found = json.load(open(sys.argv[1], encoding="utf-8"))
assert found["case"] == sys.argv[2] and found["by"] == "version" and found["version"] == 1, found
assert len(found["differences"]) == 1 and found["differences"][0]["page"] == 1, found
assert found["differences"][0]["is"] != found["differences"][0]["shouldBe"], found
PY
done

# With the case inside no vault is needed.
for document in report decision resident; do
    ends 0 render "$CASES/bingo.json" --document $document --format pdf --attach -o "$work/carries.pdf"
    ends 0 verify "$work/carries.pdf"
    out_has "meereist"
    edited "$work/carries.pdf" "$work/forged.pdf"
    ends 1 verify "$work/forged.pdf"
    out_has "er hoort te staan"
done
ends 0 --vault "$vault" case export "${ids[0]}" --format pdf --attach -o "$work/carries.pdf"
ends 0 verify "$work/carries.pdf"
ends 0 --vault "$vault" verify "$work/carries.pdf"
out_has "in deze kluis"

# What is not ours, or was broken, is refused with one sentence.
printf '%%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n' >"$work/foreign.pdf"
head -c 20000 "$work/report.pdf" >"$work/half.pdf"
echo "geen PDF" >"$work/text.pdf"
for file in foreign half text; do
    ends 2 --vault "$vault" verify "$work/$file.pdf"
    out_is_empty
    err_has "geen PDF die Omgekeerd kan nagaan"
    [ "$(wc -l <"$work/err")" -eq 1 ] || wrong "more than one line"
done
ends 2 verify "$work/nowhere.pdf"
ends 2 --vault "$work/nowhere.omgekeerd" verify "$work/report.pdf"
ends 0 vault create --exercise "$work/leeg.omgekeerd"
ends 2 --vault "$work/leeg.omgekeerd" verify "$work/report.pdf"
ends 0 --vault "$work/leeg.omgekeerd" verify "$work/carries.pdf"
err_has "meereist"
echo "vier woorden zijn genoeg" >"$work/right"
echo "vijf woorden zijn dat ook" >"$work/wrong"
ends 0 --password-file "$work/right" vault create "$work/geheim.omgekeerd"
ends 3 --vault "$work/geheim.omgekeerd" --password-file "$work/wrong" verify "$work/report.pdf"
