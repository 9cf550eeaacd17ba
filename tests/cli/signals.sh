#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# The signals of a selection of cases leave without what tells who they are about, and it is said what is not known.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
vault="$work/kluis.omgekeerd"
ends 0 vault create --exercise "$vault"
python3 - "$CASES/bingo.json" "$work/case.json" <<'PY'
import json, sys
case = json.load(open(sys.argv[1], encoding="utf-8"))
case["signals"][0]["description"] = "Mevrouw B. en haar zus Fatimazahra bellen met 0201234567."
json.dump(case, open(sys.argv[2], "w", encoding="utf-8"), ensure_ascii=False)
PY
ends 0 --vault "$vault" case import "$work/case.json"
ends 0 --vault "$vault" signals export --format txt -o "$work/signals.txt"
grep -q 'Fatimazahra' "$work/signals.txt" || wrong "a word that nobody decided on is gone"
grep -q 'De inwoner en haar zus' "$work/signals.txt" || wrong "the alias stands there"
grep -q '0201234567' "$work/signals.txt" && wrong "the number stands there"
grep -q '„0201234567” is vervangen door \[telefoon 1\]' "$work/err" || wrong "not said what was replaced"
grep -q 'Fatimazahra' "$work/err" || grep -q 'geen Nederlands woordenboek' "$work/err" || wrong "not said what is not known"
ends 0 --vault "$vault" signals export --format txt --replace 'Fatimazahra=(naam)' --keep 0201234567 -o "$work/signals.txt"
grep -q 'haar zus (naam) bellen met 0201234567' "$work/signals.txt" || wrong "not as decided"
grep -q 'Fatimazahra\|is vervangen' "$work/err" && wrong "asks again what was decided"
ends 2 --vault "$vault" signals export --format txt --replace '=x' -o "$work/none.txt"
[ -e "$work/none.txt" ] && wrong "wrote a file it refused"
true
