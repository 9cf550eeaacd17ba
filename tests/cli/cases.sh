#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Both sample cases: in, no blockers, out equal apart from id, decided, out equal apart from id and definitive.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
here=$(dirname "${BASH_SOURCE[0]}")
vault="$work/een kluis.omgekeerd"

ends 0 vault create --exercise "$vault"
ends 0 --vault "$vault" case list --json
[ "$(tr -d '[:space:]' <"$work/out")" = "[]" ] || wrong "a new vault is not empty"

ends 0 case check "$CASES/bingo.json" "$CASES/nieuwe-start.json"
ends 0 --vault "$vault" case import "$CASES/bingo.json" "$CASES/nieuwe-start.json"
mapfile -t ids <"$work/out"
[ "${#ids[@]}" -eq 2 ] || wrong "not two ids"
names=(bingo nieuwe-start)
for i in 0 1; do
    id=${ids[$i]} file="$CASES/${names[$i]}.json"
    [[ $id =~ ^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$ ]] || wrong "no id: $id"
    ends 0 --vault "$vault" case blockers "$id"
    out_is_empty
    ends 0 --vault "$vault" case blockers "$id" --json
    [ "$(tr -d '[:space:]' <"$work/out")" = "[]" ] || wrong "blockers"
    ends 0 --vault "$vault" case export "$id" --format json -o "$work/before.json"
    python3 "$here/samecase.py" "$file" "$work/before.json" id || wrong "export differs"
    ends 0 --vault "$vault" case decide "$id"
    err_is_empty
    ends 0 --vault "$vault" case export "$id" --format json -o "$work/after.json"
    python3 "$here/samecase.py" "$file" "$work/after.json" id definitive || wrong "export after deciding differs"
    ends 1 --vault "$vault" case decide "$id"
    ends 0 --vault "$vault" case export "$id" --format pdf --attach -o "$work/carries.pdf"
    pdfdetach -list "$work/carries.pdf" | grep -q dossier.json || wrong "the case file is not inside"
    pdfdetach -save 1 -o "$work/carried.json" "$work/carries.pdf"
    cmp "$work/after.json" "$work/carried.json" || wrong "another case is inside"
    ends 2 --vault "$vault" case export "$id" --format json --attach -o "$work/x"
    for format in pdf txt; do
        ends 0 --vault "$vault" case export "$id" --format $format -o "$work/one.$format"
        ends 0 --vault "$vault" case export "$id" --format $format -o "$work/two.$format"
        cmp "$work/one.$format" "$work/two.$format" || wrong "a frozen document has other bytes"
        [ -s "$work/one.$format" ] || wrong "empty document"
    done
done

ends 0 --vault "$vault" case list --json
python3 - "$work/out" <<'PY' || wrong "the list"
import json, sys
rows = json.load(open(sys.argv[1], encoding="utf-8"))
assert len(rows) == 2, rows
for row in rows:
    assert set(row) == {"id", "title", "kind", "status", "changed"}, row
    assert row["kind"] == "exercise" and row["status"] == "decided", row
    assert row["changed"][10] == "T", row
PY
ends 0 --vault "$vault" case list
[ "$(wc -l <"$work/out")" -eq 2 ] || wrong "not two lines"

ends 0 --vault "$vault" case history "${ids[0]}" --json
python3 - "$work/out" <<'PY' || wrong "the history"
import json, sys
rows = json.load(open(sys.argv[1], encoding="utf-8"))
assert [row["act"] for row in rows] == ["imported", "madeDefinitive"], rows
assert all(row["who"] == "oefenaar (opdrachtregel)" for row in rows), rows
PY
ends 0 --vault "$vault" case history "${ids[0]}"
out_has "vastgelegd"

# A definitive file comes in elsewhere as the draft of the next version, and says so.
ends 0 vault create --exercise "$work/tweede.omgekeerd"
ends 0 --vault "$work/tweede.omgekeerd" case import "$work/after.json"
[ "$(cat "$work/out")" = "${ids[1]}" ] || wrong "the id was not kept"
err_has "versie 2"
ends 2 --vault "$work/tweede.omgekeerd" case import "$work/after.json"
err_has "staat al in deze kluis"
ends 0 --vault "$work/tweede.omgekeerd" case import --as-copy "$work/after.json"
[ "$(cat "$work/out")" != "${ids[1]}" ] || wrong "a copy with the same id"
