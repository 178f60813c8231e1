# Saying things, and starting and stopping other programs so that none outlives the launcher.
# shellcheck shell=bash

# Nobody may be listening any more: that must not stop us, nor lend our numbers 0-2 to other files.
trap '' PIPE
{ : <&0; } 2>/dev/null || exec </dev/null
{ : >&1; } 2>/dev/null || exec >/dev/null
{ : >&2; } 2>/dev/null || exec 2>/dev/null

say() { printf '%s\n' "$*" 2>/dev/null || true; }
warn() { say "$*" >&2; }
fail() { warn "$*" && exit 1; }
misused() { warn "$* (./ownsay --help)" && exit 2; }

# Keeps others out while the file behind this number is open, here or in a program we started. Without flock (macOS)
# we go on: the database has a lock of its own.
lock() { ! command -v flock >/dev/null || flock -n "$1"; }

readonly mark="$$-$EPOCHREALTIME" patience=7 # seconds between asking a program to stop and ending it
running='' signals=0 exit_code=0

trap 'exit_code=129 signals=$((signals + 1))' HUP
trap 'exit_code=130 signals=$((signals + 1))' INT
trap 'exit_code=143 signals=$((signals + 1))' TERM
trap 'signal KILL' EXIT

# All that was started and still lives: every one inherits the mark, also a browser that left our process group.
family() { grep -lsxzF "OWNSAY_LAUNCHER=$mark" /proc/[0-9]*/environ | cut -d/ -f3; }

signal() {
    [[ -n $running ]] || return 0
    # shellcheck disable=SC2046 # one word a process
    kill "-$1" -- "-$running" $(family) 2>/dev/null || true
}

alive() { if [[ -r /proc/self/environ ]]; then [[ -n $(family) ]]; else kill -0 -- "-$running" 2>/dev/null; fi; }

stop() {
    local deadline=$((SECONDS + patience))
    signal TERM
    while ((signals < 2 && SECONDS < deadline)) && alive; do sleep 0.2 || true; done
    signal KILL
}

start() {
    set -m # a process group of its own, so that Ctrl-C reaches only us
    OWNSAY_LAUNCHER=$mark "$@" </dev/null &
    running=$!
    set +m
}

# Waits for what was started; given a name for it, says every ten seconds how long it has taken.
finish() {
    local name=${1:-} limit=${2:-} begun=$SECONDS told=$SECONDS code=0
    while kill -0 "$running"; do
        sleep 0.3 || true
        if ((signals)) || [[ -n $limit && $((SECONDS - begun)) -ge $limit ]]; then stop; fi
        if [[ -n $name ]] && ((SECONDS - told >= 10)); then
            told=$SECONDS
            say "  $name, $(((SECONDS - begun) / 60)) min $(((SECONDS - begun) % 60)) s"
        fi
    done 2>/dev/null # where bash would tell how it ended
    wait "$running" 2>/dev/null || code=$?
    signal KILL # what it left behind
    running=''
    if ((signals)); then exit "$exit_code"; fi
    return "$code"
}

run() { start "$@" && finish; }

# run_logged LOG NAME LIMIT PROGRAM...: what it says goes to the log; LIMIT in seconds may be empty.
run_logged() { start "${@:4}" >>"$1" 2>&1 && finish "$2" "$3"; }
