#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# A protected vault: the first line of the password file, one line end off; without one, asked on a terminal, else 3.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
here=$(dirname "${BASH_SOURCE[0]}")
vault="$work/dossiers.omgekeerd"
secret="vier woorden zijn genoeg "
printf '%s\ntweede regel telt niet\n' "$secret" >"$work/password"
printf '%s\r\n' "$secret" >"$work/crlf"
printf '%s' "$secret" >"$work/bare"
printf 'iets heel anders dan dat\n' >"$work/other"
printf 'kort\n' >"$work/short"

ends 3 vault create "$vault"
[ ! -e "$vault" ] || wrong "a vault without a password"
ends 3 --password-file "$work/short" vault create "$vault"
[ ! -e "$vault" ] || wrong "a vault with a short password"
ends 2 --password-file "$work/nowhere" vault create "$vault"
ends 0 --password-file "$work/password" vault create "$vault"
for file in password crlf bare; do
    ends 0 --vault "$vault" --password-file "$work/$file" case list
done
ends 3 --vault "$vault" --password-file "$work/other" case list
err_has "De kluis gaat hiermee niet open"
ends 3 --vault "$vault" case list
err_has "wachtwoord"
python3 "$here/terminal.py" "$secret" "$CLI" --vault "$vault" case list || wrong "asking on a terminal"
