#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# A workshop from the command line: made, listed, every handout in every form, the harvest; and where it is refused.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
vault="$work/oefening.omgekeerd"
ends 0 vault create --exercise "$vault"
ends 0 --vault "$vault" case import "$CASES/bingo.json"
bingo=$(cat "$work/out")

ends 0 --vault "$vault" workshop list
out_is_empty
ends 0 --vault "$vault" workshop new "Dinsdagmiddag" --date 2026-03-10 --case "$bingo" --group "Groep 1" --group "Groep 2"
id=$(cat "$work/out")
[[ $id =~ ^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$ ]] || wrong "no id: $id"
ends 0 --vault "$vault" workshop list
out_has "$id	2026-03-10	Dinsdagmiddag"
ends 0 --vault "$vault" workshop list --json
python3 - "$work/out" "$bingo" <<'PY' || wrong "the list"
import json, sys
rows = json.load(open(sys.argv[1], encoding="utf-8"))
assert len(rows) == 1, rows
assert set(rows[0]) == {"id", "title", "date", "minutes", "cases", "groups"}, rows
assert rows[0]["minutes"] == 180 and rows[0]["cases"] == [sys.argv[2]] and rows[0]["groups"] == ["Groep 1", "Groep 2"], rows
PY

for kind in caseCard valueCards blankChain worksheet trainersGuide harvest; do
    for format in pdf odt html txt; do
        ends 0 --vault "$vault" workshop handout dinsdagmiddag --kind $kind --format $format -o "$work/$kind.$format"
        out_is_empty
        [ -s "$work/$kind.$format" ] || wrong "empty: $kind.$format"
    done
    pdftotext "$work/$kind.pdf" "$work/$kind.pdf.txt"
    grep -q OEFENING "$work/$kind.pdf.txt" || wrong "no OEFENING on $kind.pdf"
    grep -q OEFENING "$work/$kind.txt" || wrong "no OEFENING on $kind.txt"
    grep -q OEFENING "$work/$kind.html" || wrong "no OEFENING on $kind.html"
    python3 -c 'import sys, zipfile; sys.exit(b"OEFENING" not in zipfile.ZipFile(sys.argv[1]).read("styles.xml"))' \
        "$work/$kind.odt" || wrong "no OEFENING on $kind.odt"
done
for kind in blankChain worksheet; do
    pdfinfo "$work/$kind.pdf" >"$work/$kind.info"
done
grep -q 'Pages: *1$' "$work/blankChain.info" || wrong "the chain is more than one sheet"
grep -q "A3" "$work/blankChain.info" || wrong "the chain is no A3"
grep -q "A4" "$work/worksheet.info" || wrong "the worksheet is no A4"
ends 0 --vault "$vault" workshop handout "$id" --kind worksheet --step effects --case "$bingo" -o "$work/one.pdf"
[ "$(pdfinfo "$work/one.pdf" | grep -c 'Pages: *1$')" -eq 1 ] || wrong "the sheet of one step is more than one page"
ends 0 --vault "$vault" workshop harvest dinsdagmiddag --format txt -o "$work/oogst.txt"
cmp "$work/oogst.txt" "$work/harvest.txt" || wrong "the harvest is another document"

ends 2 --vault "$vault" workshop new " "
err_has "de titel van de workshop is leeg"
ends 2 --vault "$vault" workshop new "Ooit" --date ooit
err_has "geen dag"
ends 2 --vault "$vault" workshop handout Woensdag --kind caseCard -o "$work/x.pdf"
err_has "niet in deze kluis"
[ ! -e "$work/x.pdf" ] || wrong "a file was written"
ends 2 --vault "$vault" workshop handout Dinsdagmiddag --kind poster -o "$work/x.pdf"
ends 3 --vault "$vault" workshop handout Dinsdagmiddag --kind caseCard -o "$work/no/such/x.pdf"
ends 0 --vault "$vault" workshop list
[ "$(wc -l <"$work/out")" -eq 1 ] || wrong "a workshop that was refused is there"

printf 'vier woorden zijn genoeg\n' >"$work/password"
ends 0 --password-file "$work/password" vault create "$work/praktijk.omgekeerd"
ends 2 --vault "$work/praktijk.omgekeerd" --password-file "$work/password" workshop new "Dinsdag"
err_has "oefenkluis"
ends 2 --vault "$work/praktijk.omgekeerd" --password-file "$work/password" workshop list
err_has "oefenkluis"
