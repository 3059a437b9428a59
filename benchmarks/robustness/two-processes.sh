#!/usr/bin/env bash
# Two Mavens render into the same folder at once, ten times.
source "$(dirname "$0")/lib.sh"
TIMES="${1:-10}"

project "$WORK/reference" 3 40
build "$WORK/reference" > "$WORK/log"
digests "$WORK/reference/target/cheatsheets" > "$WORK/expected"

waited=0
for ((i = 1; i <= TIMES; i++)); do
    rm -rf "$WORK/both"
    project "$WORK/both" 3 40
    build "$WORK/both" > "$WORK/one" & one=$!
    build "$WORK/both" > "$WORK/two" & two=$!
    wait $one || { cat "$WORK/one"; exit 1; }
    wait $two || { cat "$WORK/two"; exit 1; }
    digests "$WORK/both/target/cheatsheets" | diff - "$WORK/expected" || { echo "round $i: not whole"; exit 1; }
    if grep -q 'Waiting for another build' "$WORK/one" "$WORK/two"; then waited=$((waited + 1)); fi
done
echo "$TIMES times two builds at once: all succeeded, all outputs whole; one waited for the other in $waited"
