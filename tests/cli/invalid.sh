#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
python3 "$(dirname "${BASH_SOURCE[0]}")/invalid.py" "$CLI" "$CASES" "$work"
