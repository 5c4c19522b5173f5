# shellcheck shell=bash
# Shared by ./run and ./check: one readable line per step, the noise in a log. Sourced from the root of the repository.

steps_log=${steps_log:-out/build.log}
: "${CMAKE_BUILD_PARALLEL_LEVEL:=$(nproc 2>/dev/null || echo 2)}"
export CMAKE_BUILD_PARALLEL_LEVEL
# What one preset has compiled serves another whose flags are the same.
export CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1

say() { printf '%s\n' "$*"; }

# quiet WHAT COMMAND...  says WHAT, runs the command into the log, and shows the log's end only where it fails.
quiet() {
    local what=$1
    shift
    say "$what ..."
    mkdir -p "$(dirname "$steps_log")"
    printf '\n== %s: %s\n' "$what" "$*" >>"$steps_log"
    if ! "$@" >>"$steps_log" 2>&1; then
        tail -n 40 "$steps_log"
        say "This step failed: $what. All of its output is in $steps_log." >&2
        return 1
    fi
}

# configure PRESET  where that was not done yet or the presets changed since; Ninja notices every other change itself.
configure() {
    local preset=$1
    if [ -f "build/$preset/build.ninja" ] && ! [ CMakePresets.json -nt "build/$preset/build.ninja" ]; then
        return
    fi
    quiet "Configuring (preset $preset); the first build takes some minutes" cmake --preset "$preset"
}

# build PRESET [TARGET...]
build() {
    local preset=$1
    shift
    quiet "Building (preset $preset)" cmake --build "build/$preset" ${1:+--target "$@"}
}

# sources PATTERN...  the files of the project that match, new ones too; works without git as well (an unpacked archive).
sources() {
    local pattern
    if git rev-parse --is-inside-work-tree >/dev/null 2>&1; then
        git ls-files --cached --others --exclude-standard --deduplicate -- "$@" | while read -r file; do
            if [ -f "$file" ]; then
                printf '%s\n' "$file"
            fi
        done
    else
        for pattern in "$@"; do
            find . \( -path ./build -o -path ./out \) -prune -o -path "./$pattern" -type f -printf '%P\n'
        done
    fi
}
