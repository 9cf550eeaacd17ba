# SPDX-License-Identifier: EUPL-1.2
# Shared by app/run, tests/run and tests/bench/run: installs what is missing. Sourced, not started.

# What ccache must not mind to remember a file that begins with headers read before.
export CCACHE_SLOPPINESS=${CCACHE_SLOPPINESS-pch_defines,time_macros}

# The names in a list of packages, without its comments.
package_names() {
    sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$@"
}

# Installs the packages of the given lists that are not there yet; as root, or with sudo.
install_missing() {
    local missing=() name state
    for name in $(package_names "$@"); do
        state=$(dpkg-query -W -f='${db:Status-Status}' "$name" 2>/dev/null || true)
        [ "$state" = installed ] || missing+=("$name")
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    local root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null 2>&1 || {
            echo "Deze pakketten ontbreken, en zonder root of sudo kan ik ze niet installeren: ${missing[*]}" >&2
            return 3
        }
        root=(sudo)
    fi
    echo "Installeren: ${missing[*]}" >&2
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -qq >&2
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
}

# Configures a preset once and builds targets: build_preset PRESET [TARGET...]
build_preset() {
    local preset=$1
    shift
    if [ ! -f "build/$preset/build.ninja" ]; then
        cmake --preset "$preset" -DOMGEKEERD_PCH=ON >"build/$preset.configure.log" 2>&1 || {
            cat "build/$preset.configure.log" >&2
            return 3
        }
    fi
    local targets=()
    [ $# -gt 0 ] && targets=(--target "$@")
    cmake --build --preset "$preset" "${targets[@]}" >"build/$preset.build.log" 2>&1 || {
        tail -n 60 "build/$preset.build.log" >&2
        return 3
    }
}
