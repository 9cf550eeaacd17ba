# SPDX-License-Identifier: EUPL-1.2
"""samecase.py A B KEY...: whether two case files are equal, order of lists included, apart from these members of B."""
import json
import sys

a, b = (json.load(open(path, encoding="utf-8")) for path in sys.argv[1:3])
for key in sys.argv[3:]:
    if key not in b:
        sys.exit(f"{key} is not there")
    del b[key]
    a.pop(key, None)
sys.exit(0 if a == b else "the cases differ")
