# SPDX-License-Identifier: EUPL-1.2
# Sourced by the tests of the command line: CLI is the program, each test has a folder of its own that goes afterwards.
set -euo pipefail
CLI=${1:?the program}
CASES=${2:?the folder of the sample cases}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HOME="$work/home" XDG_DATA_HOME="$work/data" XDG_CONFIG_HOME="$work/config" XDG_CACHE_HOME="$work/cache"
export LC_ALL=C.UTF-8
mkdir -p "$HOME"

wrong() {
    echo "FAILED: $*" >&2
    [ -f "$work/out" ] && sed 's/^/  out: /' "$work/out" >&2
    [ -f "$work/err" ] && sed 's/^/  err: /' "$work/err" >&2
    exit 1
}

# ends CODE ARGUMENT...: the program must end with this code; its output stands in $work/out and $work/err.
ends() {
    local expected=$1 code=0
    shift
    "$CLI" "$@" >"$work/out" 2>"$work/err" </dev/null || code=$?
    [ "$code" -eq "$expected" ] || wrong "expected $expected, got $code: $*"
}

out_has() { grep -qF -- "$1" "$work/out" || wrong "the output does not hold: $1"; }
out_is_empty() { [ ! -s "$work/out" ] || wrong "the output is not empty"; }
err_has() { grep -qF -- "$1" "$work/err" || wrong "the messages do not hold: $1"; }
err_is_empty() { [ ! -s "$work/err" ] || wrong "there are messages"; }
