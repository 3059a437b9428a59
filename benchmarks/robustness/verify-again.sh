#!/usr/bin/env bash
# What the goal verify adds to a build when it has checked everything before: the curated sheet with execution on, second run,
# beside the same POM without it; medians of alternating runs.
source "$(dirname "$0")/lib.sh"
TIMES="${1:-5}"
project "$WORK/with" 0 0 '<sheets>backend-performance</sheets><execute>true</execute>'
sed -i 's:<goal>render</goal>:<goal>verify</goal>:' "$WORK/with/pom.xml"
cp -r "$WORK/with" "$WORK/without"
sed -i '/<!-- cheatsheet -->/,/<!-- .cheatsheet -->/d' "$WORK/without/pom.xml"

verify() { (cd "$WORK/$1" && "$MVN" -o -ntp -B verify > "$WORK/log"); }
# Not offline, as checkers fetch their libraries.
(cd "$WORK/with" && "$MVN" -ntp -B verify > "$WORK/log") || { cat "$WORK/log"; exit 1; }
grep " all " "$WORK/log" || { cat "$WORK/log"; exit 1; }
verify without

run() { local start=$EPOCHREALTIME; verify "$1"; local end=$EPOCHREALTIME; awk -v s="$start" -v e="$end" 'BEGIN { printf "%.3f\n", e - s }' >> "$WORK/$1.times"; }
for ((i = 0; i < TIMES; i++)); do run without; run with; done
median() { sort -n "$WORK/$1.times" | sed -n "$(((TIMES + 1) / 2))p"; }
awk -v w="$(median with)" -v o="$(median without)" -v n="$TIMES" \
    'BEGIN { printf "medians of %d alternating runs: %.2f s with, %.2f s without, %.2f s added\n", n, w, o, w - o }'
