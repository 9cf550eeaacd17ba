#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# 0 done, 1 refused by the method, 2 bad input or usage, 3 the environment cannot.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
vault="$work/oefening.omgekeerd"
ends 0 --help
out_has "case"
ends 0 case import --help
ends 0 --version
ends 2
ends 2 nonsense
ends 2 case
ends 2 case import
ends 2 case list --nonsense
out_is_empty
ends 2 case list
err_has "--vault"
ends 2 --vault "$work/nowhere.omgekeerd" case list
echo "geen kluis" >"$work/text.omgekeerd"
ends 2 --vault "$work/text.omgekeerd" case list
ends 2 --vault "$work" case list

ends 0 vault create --exercise "$vault"
ends 2 vault create --exercise "$vault"
ends 2 --vault "$vault" case blockers 00000000-0000-4000-8000-000000000000
ends 2 --vault "$vault" case history not-an-id
ends 2 --vault "$vault" case decide not-an-id
ends 2 --vault "$vault" case export not-an-id --format json -o "$work/x.json"

# Nothing comes in when one of the files cannot.
echo '{"format":"omgekeerd-case","version":1,"title":"T","kind":"exercise","wens":1}' >"$work/wrong.json"
ends 2 --vault "$vault" case import "$CASES/bingo.json" "$work/wrong.json"
out_has "$work/wrong.json: \$.wens: onbekend"
ends 0 --vault "$vault" case list
out_is_empty
echo '{"format":"omgekeerd-case","version":1,"title":"T","kind":"practice"}' >"$work/practice.json"
ends 2 --vault "$vault" case import "$work/practice.json"
err_has "oefenkluis"

# What the method refuses: the blockers stand on the output.
echo '{"format":"omgekeerd-case","version":1,"title":"T","kind":"exercise"}' >"$work/empty.json"
ends 0 --vault "$vault" case import "$work/empty.json"
id=$(cat "$work/out")
ends 0 --vault "$vault" case blockers "$id"
cp "$work/out" "$work/blockers"
[ "$(wc -l <"$work/blockers")" -ge 4 ] || wrong "too few blockers"
out_has "Wens: Hier staat nog niet wat er is gevraagd."
ends 1 --vault "$vault" case decide "$id"
cmp "$work/out" "$work/blockers" || wrong "decide and blockers tell different things"
ends 0 --vault "$vault" case blockers "$id" --json
python3 - "$work/out" <<'PY' || wrong "blockers as JSON"
import json, sys
rows = json.load(open(sys.argv[1], encoding="utf-8"))
assert any(row["code"] == "wish-requested" and row["step"] == "wish" and row["sentence"] for row in rows), rows
PY
ends 0 --vault "$vault" case blockers "$id" --step wish
ends 2 --vault "$vault" case blockers "$id" --step nonsense
ends 3 --vault "$vault" case export "$id" --format txt -o "$work/no/such/folder/x.txt"

# One program at a time holds a vault; a full output is told.
if [ -w /dev/full ]; then
    code=0
    "$CLI" --vault "$vault" case list >/dev/full 2>/dev/null || code=$?
    [ "$code" -eq 3 ] || wrong "a full output ends with $code"
fi

ends 0 content check
err_is_empty
mkdir "$work/pack"
echo '{' >"$work/pack/wrong.json"
ends 2 content check "$work/pack"
out_has "wrong.json"
ends 2 content check "$work/nowhere"
