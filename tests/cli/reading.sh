#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# A case goes to a colleague as a file, is read there and comes back; a whole case is handed over.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
here="$work/hier.omgekeerd"
there="$work/daar.omgekeerd"
printf 'blauwe fiets in de regen\n' >"$work/password"
printf 'vier woorden zijn genoeg\n' >"$work/phrase"
printf 'vier andere woorden hier\n' >"$work/wrong"
python3 - "$CASES/bingo.json" "$work/practice.json" <<'PY'
import json, sys
case = json.load(open(sys.argv[1], encoding="utf-8"))
case["kind"] = "practice"
case.pop("facilitation", None)
json.dump(case, open(sys.argv[2], "w", encoding="utf-8"))
PY
for vault in "$here" "$there"; do
    ends 0 --password-file "$work/password" vault create "$vault"
done
here=(--vault "$here" --password-file "$work/password")
there=(--vault "$there" --password-file "$work/password")
ends 0 "${here[@]}" case import "$work/practice.json"
id=$(cat "$work/out")

# A practice case does not go out open.
ends 3 "${here[@]}" reading send "$id" -o "$work/open.lezing"
err_has "wachtzin"
[ ! -e "$work/open.lezing" ] || wrong "an open file was written"
ends 0 "${here[@]}" reading send "$id" --to "J. Smit" --role jurist --question "Klopt het artikel?" \
    --passphrase-file "$work/phrase" -o "$work/uit.lezing"
grep -q bingo "$work/uit.lezing" && wrong "the case can be read without the passphrase"
ends 3 reading show "$work/uit.lezing" --passphrase-file "$work/wrong"
err_has "De wachtzin klopt niet, of het bestand is veranderd."
ends 0 reading show "$work/uit.lezing" --passphrase-file "$work/phrase"
out_has "value:participation"
err_has "vraagt J. Smit om mee te lezen"

# The reader adds readings and nothing else; the sender goes on meanwhile.
ends 1 reading add "$work/uit.lezing" --block wish --verdict dissent --passphrase-file "$work/phrase"
ends 2 reading add "$work/uit.lezing" --block option:geen --verdict followable --passphrase-file "$work/phrase"
ends 1 reading return "$work/uit.lezing" --passphrase-file "$work/phrase"
ends 0 reading add "$work/uit.lezing" --block decision --verdict dissent --remark "Ik had anders besloten" \
    --passphrase-file "$work/phrase"
ends 0 reading return "$work/uit.lezing" -o "$work/terug.lezing" --passphrase-file "$work/phrase"
ends 0 reading show "$work/terug.lezing" --json --passphrase-file "$work/phrase"
python3 -c 'import json,sys; r=json.load(open(sys.argv[1])); assert r["returned"] and len(r["readings"])==1, r' "$work/out"

ends 2 "${there[@]}" reading merge "$work/terug.lezing" --passphrase-file "$work/phrase"
err_has "staat niet in deze kluis"
head -c 900 "$work/terug.lezing" >"$work/half.lezing"
ends 3 "${here[@]}" reading merge "$work/half.lezing" --passphrase-file "$work/phrase"
sed '1s/"version":1/"version":7/' "$work/terug.lezing" >"$work/nieuw.lezing"
ends 2 "${here[@]}" reading merge "$work/nieuw.lezing" --passphrase-file "$work/phrase"
err_has "nieuwere Omgekeerd"
ends 2 "${here[@]}" reading merge "$work/practice.json"
ends 0 "${here[@]}" reading merge "$work/terug.lezing" --passphrase-file "$work/phrase"
out_has "1 opmerking toegevoegd."
ends 0 "${here[@]}" reading merge "$work/terug.lezing" --passphrase-file "$work/phrase"
out_has "Deze lezing stond er al."
ends 0 "${here[@]}" case history "$id"
out_has "verteld: J. Smit"

# The dissent stands in the decision that stands.
ends 0 "${here[@]}" case decide "$id"
ends 0 "${here[@]}" case export "$id" --format txt --document decision -o "$work/besluit.txt"
grep -q "Ik had anders besloten" "$work/besluit.txt" || wrong "the dissent is not in the decision"

# The whole case goes to a colleague.
ends 0 "${here[@]}" case handover "$id" --to "Ali Yilmaz" --why "Ik ga met verlof" --passphrase-file "$work/phrase" \
    -o "$work/over.dossier"
ends 2 "${here[@]}" case receive "$work/over.dossier" --passphrase-file "$work/phrase"
ends 2 "${there[@]}" reading merge "$work/over.dossier" --passphrase-file "$work/phrase"
ends 0 "${there[@]}" case receive "$work/over.dossier" --passphrase-file "$work/phrase"
[ "$(cat "$work/out")" = "$id" ] || wrong "another number"
err_has "aan Ali Yilmaz"
for side in here there; do
    declare -n vault=$side
    ends 0 "${vault[@]}" case export "$id" --format pdf -o "$work/$side.pdf"
done
cmp "$work/here.pdf" "$work/there.pdf" || wrong "the frozen document came over with other bytes"
ends 0 "${there[@]}" case history "$id"
out_has "vastgelegd"
