#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# What all cases tell together: comparable cases, days to look back, signals, counts.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
vault="$work/kluis.omgekeerd"
ends 0 vault create --exercise "$vault"
for tool in "evaluation list" "insight counts" "signals list" "insight divergent"; do
    # shellcheck disable=SC2086
    ends 0 --vault "$vault" $tool --json
done
ends 0 --vault "$vault" case import "$CASES"/*.json
mapfile -t ids <"$work/out"
for id in "${ids[@]}"; do
    ends 0 --vault "$vault" case decide "$id"
done
ends 0 --vault "$vault" evaluation list --json
python3 - "$work/out" <<'PY' || wrong "the list of days"
import json, sys
rows = json.load(open(sys.argv[1], encoding="utf-8"))
assert rows and [row["on"] for row in rows] == sorted(row["on"] for row in rows), rows
assert all(row["state"] in ("past", "soon", "later") and len(row["mark"]) == 6 for row in rows), rows
PY
ends 0 --vault "$vault" evaluation list
ends 0 --vault "$vault" evaluation export -o "$work/dagen.ics"
python3 - "$work/dagen.ics" "$CASES"/*.json <<'PY' || wrong "the calendar"
import json, sys
raw = open(sys.argv[1], "rb").read()
assert raw.startswith(b"BEGIN:VCALENDAR\r\n") and raw.endswith(b"END:VCALENDAR\r\n")
assert b"\n" not in raw.replace(b"\r\n", b"")
assert all(len(line) <= 75 for line in raw.split(b"\r\n"))
text = raw.replace(b"\r\n ", b"").decode("utf-8")
assert text.count("BEGIN:VEVENT") == text.count("UID:") == text.count("DTSTAMP:") > 0
for path in sys.argv[2:]:
    case = json.load(open(path, encoding="utf-8"))
    for word in [case["title"], case.get("residentAlias")] + [p.get("alias") for p in case.get("people", [])]:
        assert not word or word not in text, word
PY
ends 0 --vault "$vault" evaluation export -o "$work/weer.ics"
cmp "$work/dagen.ics" "$work/weer.ics" || wrong "the same days gave other bytes"
ends 0 --vault "$vault" signals list --json
python3 - "$work/out" <<'PY' || wrong "the log of signals"
import json, sys
log = json.load(open(sys.argv[1], encoding="utf-8"))
assert log["signals"] and sum(kind["times"] for kind in log["kinds"]) == len(log["signals"]), log
PY
ends 0 --vault "$vault" signals list
ends 0 --vault "$vault" insight counts --json
python3 - "$work/out" "${#ids[@]}" <<'PY' || wrong "the counts"
import json, sys
counts = json.load(open(sys.argv[1], encoding="utf-8"))
assert counts["cases"] == counts["decided"] == int(sys.argv[2]), counts
assert sum(row["number"] for row in counts["rows"] if row["group"] == "outcome") == int(sys.argv[2]), counts
PY
ends 0 --vault "$vault" insight counts --csv
out_has '"groep";"code"'
ends 2 --vault "$vault" insight counts --csv --json

# What was decided is set beside what is open.
ends 0 --vault "$vault" case import --as-copy "$CASES/bingo.json"
copy=$(cat "$work/out")
ends 0 --vault "$vault" case comparable "$copy"
out_has "zelfde waarde"
ends 0 --vault "$vault" case comparable "$copy" --most 1 --json
python3 - "$work/out" <<'PY' || wrong "the comparable case"
import json, sys
found = json.load(open(sys.argv[1], encoding="utf-8"))
assert len(found) == 1 and found[0]["outcome"] == "tailoredWithinLaw" and found[0]["coreReason"], found
assert "zelfde artikel" in found[0]["words"] and found[0]["likeness"]["words"]["same"], found
PY
ends 0 --vault "$vault" insight divergent
ends 2 --vault "$vault" case comparable 00000000-0000-4000-8000-000000000000
