#!/usr/bin/env bash
# Interrupts the goal verify while a database starts and an endless example runs, as a terminal does (SIGINT to the process
# group of Maven) and by SIGTERM to Maven alone, and looks for processes and temporary files that are left.
source "$(dirname "$0")/lib.sh"
TIMES="${1:-3}"
MARK="86400.$$"
mkdir -p "$WORK/tmp" "$WORK/project/src/main/cheatsheets"
export MAVEN_OPTS="${MAVEN_OPTS:-} -Djava.io.tmpdir=$WORK/tmp"
export TMPDIR="$WORK/tmp"
cat > "$WORK/project/src/main/cheatsheets/hostile.yaml" <<YAML
schema: 1
id: hostile
title: Hostile
tables:
  - id: endless
    title: Endless
    concepts:
      - id: query
        name: A query
        example: {lang: sql, code: "SELECT pg_sleep(4);", check: {level: execute}}
      - id: children
        name: Children that leave their parent and its session
        example:
          lang: bash
          code: |
            for i in 1 2 3 4 5; do (setsid sleep $MARK &) ; done
            trap '' INT TERM
            while true; do :; done
          check: {level: execute}
YAML

left() {
    pgrep -fa "sleep $MARK|$WORK/tmp" || true
    find "$WORK/tmp" -mindepth 1 -maxdepth 1 -not -name 'hsperfdata*'
}

# interrupt SIGNAL PREFIX: PREFIX "-" is for the whole process group
interrupt() {
    # Job control: else the shell has its background processes ignore SIGINT.
    set -m
    (cd "$WORK/project" && exec "$MVN" -o -ntp -B "$PLUGIN:verify" -Dcheatsheet.verify.execute > "$WORK/log" 2>&1) &
    local leader=$!
    set +m
    until pgrep -f "sleep $MARK" > /dev/null && pgrep -f "postgres .*$WORK/tmp" > /dev/null; do
        kill -0 "$leader" 2> /dev/null || { cat "$WORK/log"; exit 1; }
        sleep 0.1
    done
    local start=$EPOCHREALTIME
    kill "-$1" -- "$2$leader"
    wait "$leader" 2> /dev/null || true
    local end=$EPOCHREALTIME
    sleep 1
    local rest
    rest="$(left)"
    if [ -n "$rest" ]; then
        echo "after SIG$1 there is left:"; echo "$rest"; exit 1
    fi
    awk -v n="SIG$1" -v s="$start" -v e="$end" 'BEGIN { printf "%s: ended after %.1f s, no process and no temporary file left\n", n, e - s }'
}

for ((i = 0; i < TIMES; i++)); do
    interrupt INT -
    interrupt TERM ""
done
