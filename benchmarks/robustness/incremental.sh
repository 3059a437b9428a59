#!/usr/bin/env bash
# Of twenty sheets, which are validated and rendered, one is touched. And the time of a build in which nothing has changed, beside
# the same POM without the plugin: medians of alternating runs.
source "$(dirname "$0")/lib.sh"
TIMES="${1:-11}"
project "$WORK/with" 20 40 '<formats>adoc,html,pdf</formats>'
sed -i 's:<goals><goal>render:<goals><goal>validate</goal><goal>render:' "$WORK/with/pom.xml"
# What a small project does anyway.
mkdir -p "$WORK/with/src/main/java/demo" "$WORK/with/src/test/java/demo"
sed -i '/<packaging>pom/d' "$WORK/with/pom.xml"
for n in 1 2 3 4 5 6 7 8 9; do echo "package demo; /** No $n. */ public final class C$n { private C$n() {} }" > "$WORK/with/src/main/java/demo/C$n.java"; done
cp -r "$WORK/with" "$WORK/without"
sed -i '/<!-- cheatsheet -->/,/<!-- .cheatsheet -->/d' "$WORK/without/pom.xml"
build "$WORK/with" > "$WORK/log"
build "$WORK/without" > /dev/null
grep 'sheets: ' "$WORK/log"
sed -i 's/title: Sheet s7/title: Touched/' "$WORK/with/src/main/cheatsheets/s7.yaml"
build "$WORK/with" > "$WORK/log"
grep 'sheets: 1 rendered, 19 up to date' "$WORK/log"

run() { local start=$EPOCHREALTIME; build "$WORK/$1" > "$WORK/log"; local end=$EPOCHREALTIME; awk -v s="$start" -v e="$end" 'BEGIN { printf "%.3f\n", e - s }' >> "$WORK/$1.times"; }
for ((i = 0; i < TIMES; i++)); do run with; run without; done
grep 'sheets: 20 up to date' "$WORK/log" > /dev/null || (build "$WORK/with" | grep 'sheets: ')
median() { sort -n "$WORK/$1.times" | sed -n "$(((TIMES + 1) / 2))p"; }
awk -v w="$(median with)" -v o="$(median without)" -v n="$TIMES" \
    'BEGIN { printf "medians of %d alternating runs: %.2f s with, %.2f s without, ratio %.3f\n", n, w, o, w / o }'
