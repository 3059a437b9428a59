#!/usr/bin/env bash
# 200 sheets of 168 rows in all builtin formats, in a heap of 256 MB.
source "$(dirname "$0")/lib.sh"
SHEETS="${1:-200}"
project "$WORK/p" "$SHEETS" 168
export MAVEN_OPTS="${MAVEN_OPTS:-} -Xmx256m"
build "$WORK/p" > "$WORK/log" || { tail -30 "$WORK/log"; exit 1; }
grep -E 'sheets: |Total time' "$WORK/log"
[ "$(find "$WORK/p/target/cheatsheets" -type f | wc -l)" -eq $((SHEETS * 5)) ]
echo "$SHEETS sheets of 168 rows in five formats within -Xmx256m"
