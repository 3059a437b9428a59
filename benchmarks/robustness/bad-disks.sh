#!/usr/bin/env bash
# A full disk and a read-only one: a clear message, and what was there stays. Mounts, so it needs root.
source "$(dirname "$0")/lib.sh"
mkdir -p "$WORK/disk"
mount -t tmpfs -o size=600k tmpfs "$WORK/disk"
trap 'umount "$WORK/disk"; rm -rf "$WORK"' EXIT
project "$WORK/p" 1 10 "<formats>adoc,html,pdf</formats><outputDirectory>$WORK/disk</outputDirectory>"

build "$WORK/p" > "$WORK/log" || { cat "$WORK/log"; exit 1; }
digests "$WORK/disk" > "$WORK/expected"

echo "== full"
dd if=/dev/zero of="$WORK/disk/ballast" bs=1k count=10000 2> /dev/null || true
if build "$WORK/p" -Dcheatsheet.force > "$WORK/log"; then echo "a full disk went unnoticed"; exit 1; fi
grep 'ERROR.*Failed to execute' "$WORK/log"
grep -q 'cannot write .*No space left on device; the files of s1 are as they were' "$WORK/log"
rm "$WORK/disk/ballast"
digests "$WORK/disk" | diff - "$WORK/expected"

echo "== read-only"
mount -o remount,ro "$WORK/disk"
if build "$WORK/p" -Dcheatsheet.force > "$WORK/log"; then echo "a read-only disk went unnoticed"; exit 1; fi
grep 'ERROR.*Failed to execute' "$WORK/log"
grep -q 'cannot write .*Read-only file system; the files of s1 are as they were' "$WORK/log"
digests "$WORK/disk" | diff - "$WORK/expected"

echo "== good again"
mount -o remount,rw "$WORK/disk"
build "$WORK/p" -Dcheatsheet.force > "$WORK/log"
digests "$WORK/disk" | diff - "$WORK/expected"
echo "clear messages, old outputs intact, no draft left"
