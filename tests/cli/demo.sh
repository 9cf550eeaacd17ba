#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# The walk of app/run --demo: the bingo case through the same services, to the PDF.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
ends 0 demo -o "$work/besluit van bingo.pdf"
[ "$(cat "$work/out")" = "$work/besluit van bingo.pdf" ] || wrong "it does not say where"
head -c 5 "$work/besluit van bingo.pdf" | grep -q '%PDF-' || wrong "no PDF"
pdftotext "$work/besluit van bingo.pdf" "$work/text"
grep -q "mevrouw B" "$work/text" || wrong "not the case"
if grep -q CONCEPT "$work/text"; then wrong "a decision is no CONCEPT"; fi
ends 0 --vault "$work/oefening.omgekeerd" demo -o "$work/een.pdf"
ends 0 --vault "$work/oefening.omgekeerd" demo -o "$work/twee.pdf"
ends 0 --vault "$work/oefening.omgekeerd" case list
[ "$(wc -l <"$work/out")" -eq 2 ] || wrong "not two cases"
ends 2 demo
ends 3 demo -o "$work/no/such/folder/x.pdf"
