#!/usr/bin/env bash
# Kills a build at random moments, twenty times, and looks whether every file is whole and the next build is right.
source "$(dirname "$0")/lib.sh"
TIMES="${1:-20}"

project "$WORK/reference" 4 40
build "$WORK/reference" > "$WORK/log"
digests "$WORK/reference/target/cheatsheets" > "$WORK/expected"
start=$EPOCHREALTIME
build "$WORK/reference" -Dcheatsheet.force > "$WORK/log"
seconds="$(awk -v s="$start" -v e="$EPOCHREALTIME" 'BEGIN { print e - s }')"

killed=0 whole=0
project "$WORK/victim" 4 40
for ((i = 1; i <= TIMES; i++)); do
    # Every other time there are older, other outputs to keep.
    ((i % 2)) && rm -rf "$WORK/victim/target"
    (cd "$WORK/victim" && exec setsid "$MVN" -o -ntp -B package -Dcheatsheet.force > "$WORK/log") &
    leader=$!
    # From before the first file to about the last one, as far as one can tell.
    sleep "$(awk -v r="$RANDOM" -v s="$seconds" 'BEGIN { printf "%.2f", s * (0.3 + 0.7 * r / 32768) }')"
    if kill -9 -- "-$leader" 2> /dev/null; then killed=$((killed + 1)); fi
    wait "$leader" 2> /dev/null || true
    if [ -d "$WORK/victim/target/cheatsheets" ]; then
        # Files with names of outputs are whole: each is one of the expected.
        (cd "$WORK/victim/target/cheatsheets" && find . -type f -not -name '.*' | LC_ALL=C sort | xargs -r sha256sum) > "$WORK/seen"
        if [ -n "$(LC_ALL=C comm -23 <(sort "$WORK/seen") <(sort "$WORK/expected"))" ]; then
            echo "round $i: a half file"; exit 1
        fi
        whole=$((whole + $(wc -l < "$WORK/seen")))
    fi
    if ((i % 5 == 0)); then
        build "$WORK/victim" > "$WORK/log" || { cat "$WORK/log"; exit 1; }
        digests "$WORK/victim/target/cheatsheets" | diff - "$WORK/expected" || { echo "round $i: the next build is wrong"; exit 1; }
    fi
done
echo "killed $killed of $TIMES builds; $whole files seen after kills, all whole; the builds that followed were right, no draft left"
