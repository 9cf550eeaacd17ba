#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# The report of both sample cases, as PDF and as text, holds every sentence typed in them, in the order of the steps.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
here=$(dirname "${BASH_SOURCE[0]}")
for name in nieuwe-start bingo; do
    ends 0 render "$CASES/$name.json" --format pdf -o "$work/report.pdf"
    pdftotext "$work/report.pdf" "$work/pdf.txt"
    python3 "$here/sentences.py" "$CASES/$name.json" "$work/pdf.txt" || wrong "$name.pdf"
    ends 0 render "$CASES/$name.json" --format txt -o "$work/report.txt"
    python3 "$here/sentences.py" "$CASES/$name.json" "$work/report.txt" || wrong "$name.txt"
done
# The check itself sees what is taken out.
sed 's/vaste taak/losse taak/' "$work/pdf.txt" >"$work/less.txt"
python3 "$here/sentences.py" "$CASES/bingo.json" "$work/less.txt" >/dev/null && wrong "the check sees nothing"
true
