#!/usr/bin/env bash
# The Maven build cache extension, set up as docs/build-cache.md says: a hit if nothing has changed, a miss after a change of
# a sheet, of a theme, of an include; restored outputs are the same. Needs Maven 3.9 or later: MVN=/path/to/mvn.
source "$(dirname "$0")/lib.sh"
P="$WORK/p"
project "$P" 1 10 '<formats>adoc,html,pdf</formats>'
sed -i '/<packaging>pom/d' "$P/pom.xml"
mkdir -p "$P/.mvn" "$P/src/main/cheatsheets/parts" "$P/src/main/themes"
printf 'schema: 1\nid: parts\ntitle: Parts\ntables: [{include: one.yaml}]\n' > "$P/src/main/cheatsheets/parts/sheet.yaml"
printf 'id: one\ntitle: One\nconcepts: [{id: a, name: A, description: [a]}]\n' > "$P/src/main/cheatsheets/parts/one.yaml"
echo 'name: house' > "$P/src/main/themes/house.yaml"
# The files that the page shows.
sed -n '/^<extensions/,/^<\/extensions>/p' "$HERE/../../docs/build-cache.md" > "$P/.mvn/extensions.xml"
sed -n '/^<cache/,/^<\/cache>/p' "$HERE/../../docs/build-cache.md" > "$P/.mvn/maven-build-cache-config.xml"

cached() { (cd "$P" && rm -rf target && "$MVN" -ntp -B package -Dmaven.build.cache.location="$WORK/cache" > "$WORK/log") || { cat "$WORK/log"; exit 1; }; }
hit() { grep -q 'Found cached build, restoring' "$WORK/log"; }
miss() { ! hit && grep -q '2 sheets: 2 rendered' "$WORK/log"; }
expect() { "$1" || { cat "$WORK/log"; echo "$2: expected a $1"; exit 1; }; echo "$2: $1"; }

cached; expect miss "first build"
digests "$P/target/cheatsheets" > "$WORK/expected"
cached; expect hit "no change"
digests "$P/target/cheatsheets" | diff - "$WORK/expected"
echo "restored outputs are the same"
sed -i 's/title: Sheet s1/title: Changed/' "$P/src/main/cheatsheets/s1.yaml"
cached; expect miss "a sheet changed"
sed -i 's/name: A/name: B/' "$P/src/main/cheatsheets/parts/one.yaml"
cached; expect miss "an include changed"
echo 'name: other' > "$P/src/main/themes/house.yaml"
cached; expect miss "a theme changed"
cached; expect hit "no change again"
