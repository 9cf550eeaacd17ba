#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# A document without a vault: the same bytes run after run, and nothing is written but the document.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
for name in bingo nieuwe-start; do
    for format in pdf txt odt html; do
        ends 0 render "$CASES/$name.json" --format $format -o "$work/one.$format"
        out_is_empty
        err_is_empty
        TZ=Pacific/Kiritimati LC_ALL=nl_NL.UTF-8 "$CLI" render "$CASES/$name.json" --format $format -o "$work/two.$format"
        cmp "$work/one.$format" "$work/two.$format" || wrong "$name.$format differs run after run"
    done
    head -c 5 "$work/one.pdf" | grep -q '%PDF-' || wrong "no PDF"
    grep -q CONCEPT "$work/one.txt" || wrong "a case that is not definitive renders as CONCEPT"
done
ends 0 render "$CASES/bingo.json" --document report --format txt -o "$work/three.txt"
ends 0 render "$CASES/bingo.json" --format pdf --attach -o "$work/carries.pdf"
pdfdetach -list "$work/carries.pdf" | grep -q dossier.json || wrong "the case file is not inside"
pdfdetach -save 1 -o "$work/carried.json" "$work/carries.pdf"
ends 0 render "$work/carried.json" --format pdf --attach -o "$work/again.pdf"
cmp "$work/carries.pdf" "$work/again.pdf" || wrong "the case inside does not give the same document"
python3 "$(dirname "${BASH_SOURCE[0]}")/samecase.py" "$CASES/bingo.json" "$work/carried.json" || wrong "another case is inside"
ends 0 render "$CASES/bingo.json" --format pdf -o "$work/alone.pdf"
pdfdetach -list "$work/alone.pdf" | grep -q '^0 embedded' || wrong "a file is inside that nobody asked for"
ends 2 render "$CASES/bingo.json" --format odt --attach -o "$work/x"
ends 2 render "$CASES/bingo.json" --document signals --format pdf --attach -o "$work/x"
err_has "anoniem"
ends 2 render "$CASES/bingo.json" --format txt
ends 2 render "$CASES/bingo.json" --format doc -o "$work/x"
ends 2 render "$work/nowhere.json" --format txt -o "$work/x"
ends 2 render "$work" --format txt -o "$work/x"
ends 3 render "$CASES/bingo.json" --format txt -o "$work/no/such/folder/x.txt"
echo '{' >"$work/broken.json"
ends 2 render "$work/broken.json" --format txt -o "$work/x"
out_has "$work/broken.json: "
[ ! -e "$work/x" ] || wrong "something was written"
[ ! -e "$XDG_DATA_HOME" ] && [ ! -e "$XDG_CONFIG_HOME" ] || wrong "render wrote in the user's folders"
