#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Without --vault the command line takes the vault that the window used last; where there is none, it says so.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
ends 2 case list
err_has "--vault"
ends 0 vault create --exercise "$work/laatste.omgekeerd"
mkdir -p "$XDG_CONFIG_HOME/omgekeerd"
printf '{"lastVault": "%s"}' "$work/laatste.omgekeerd" >"$XDG_CONFIG_HOME/omgekeerd/settings.json"
ends 0 case import "$CASES/bingo.json"
ends 0 case list
out_has "Vervoer naar de bingomiddag"
ends 0 --vault "$work/laatste.omgekeerd" case list
out_has "Vervoer naar de bingomiddag"
