#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Checking, copying and rewrapping a vault from the command line.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
vault="$work/oefening.omgekeerd"
ends 0 vault create --exercise "$vault"
ends 0 --vault "$vault" case import "$CASES/bingo.json"
id=$(cat "$work/out")
ends 0 vault check "$vault"
out_has "in orde"
ends 0 vault backup "$vault" "$work/kopie.omgekeerd"
ends 2 vault backup "$vault" "$work/kopie.omgekeerd"
ends 0 --vault "$vault" case decide "$id"
ends 0 vault restore "$work/kopie.omgekeerd" "$work/terug.omgekeerd"
ends 0 --vault "$work/terug.omgekeerd" case list --json
out_has '"weighing"'
ends 2 vault check "$work/nowhere.omgekeerd"
ends 2 vault password "$vault"

secret="$work/secret.omgekeerd"
echo "vier woorden zijn genoeg" >"$work/first"
echo "vijf woorden zijn dat ook" >"$work/second"
ends 0 --password-file "$work/first" vault create "$secret"
ends 0 --password-file "$work/first" vault backup "$secret" "$work/oud.omgekeerd"
ends 3 --password-file "$work/second" vault password "$secret" --new-password-file "$work/first"
ends 0 --password-file "$work/first" vault password "$secret" --new-password-file "$work/second"
err_has "Oude reservekopie"
ends 3 --password-file "$work/first" vault check "$secret"
ends 0 --password-file "$work/second" vault check "$secret"
ends 0 --password-file "$work/first" vault check "$work/oud.omgekeerd"

# A byte in the middle of a sealed row is damage, and named.
cp "$vault" "$work/stuk.omgekeerd"
python3 - "$work/stuk.omgekeerd" <<'PY'
import sys
data = bytearray(open(sys.argv[1], "rb").read())
for place in range(len(data) // 2, len(data) // 2 + 64):
    data[place] ^= 0xFF
open(sys.argv[1], "wb").write(data)
PY
ends 3 vault check "$work/stuk.omgekeerd"
ends 3 vault restore "$work/stuk.omgekeerd" "$work/nooit.omgekeerd"
[ ! -e "$work/nooit.omgekeerd" ] || wrong "a damaged backup was restored"
ends 0 vault salvage "$work/stuk.omgekeerd" "$work/gered.omgekeerd"
out_has "gered: 1 dossiers"
out_has "niet gered: "
ends 0 vault check "$work/gered.omgekeerd"

# The recovery key stands on its page, opens the vault, and takes the place of a forgotten password.
echo "vijf woorden zijn dat ook" >"$work/second"
ends 2 vault recovery "$vault" -o "$work/sleutel.pdf"
ends 3 --password-file "$work/second" vault recovery "$secret" -o "$work/nergens/sleutel.pdf"
ends 0 --password-file "$work/second" vault recovery "$secret" -o "$work/sleutel.pdf"
pdftotext -layout "$work/sleutel.pdf" - | grep -oE '[0-9A-Z]{4}(-[0-9A-Z]{4}){2}' | paste -sd- >"$work/key"
[ "$(wc -c <"$work/key")" -eq 45 ] || wrong "the page does not hold the key: $(cat "$work/key")"
ends 0 --password-file "$work/key" vault check "$secret"
ends 0 --password-file "$work/key" vault password "$secret" --new-password-file "$work/first"
ends 0 --password-file "$work/first" vault check "$secret"
ends 0 --password-file "$work/key" vault check "$secret"

# An inhabitant who asks gets everything.
ends 0 --vault "$vault" case inzage "$id" -o "$work/inzage.pdf"
pdftotext "$work/inzage.pdf" - | grep "Wat wij over u hebben opgeschreven" >/dev/null || wrong "the page does not say what it is"
ends 2 --vault "$vault" case inzage --resident niemand -o "$work/niets.pdf"
