#!/usr/bin/env bash
# Compares whole Maven processes, cold, in turn: an empty build, our PDF, and the PDF of asciidoctor-maven-plugin from the
# AsciiDoc of the same sheet. Prints medians, peak memory and ratios.
#
#   compare.sh [RUNS]      5 by default; needs the project installed (mvn install) and GNU time (/usr/bin/time)
#   MVN=/path/to/mvn       a Maven of at least 3.8.8; by default 3.9.16 is taken from Maven Central
set -euo pipefail
cd "$(dirname "$0")"
runs=${1:-5}
version=0.1.0-SNAPSHOT
work=target
mkdir -p "$work/empty" "$work/ours"

if [ -z "${MVN:-}" ]; then
  maven=3.9.16
  if [ ! -x "$work/apache-maven-$maven/bin/mvn" ]; then
    mvn -q -ntp org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack -Dproject.basedir="$PWD" \
      -Dartifact="org.apache.maven:apache-maven:$maven:zip:bin" -DoutputDirectory="$PWD/$work"
    chmod +x "$work/apache-maven-$maven/bin/mvn"
  fi
  MVN="$PWD/$work/apache-maven-$maven/bin/mvn"
fi

cat > "$work/empty/pom.xml" <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>io.github.cheatsheets.benchmarks</groupId>
  <artifactId>empty</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
</project>
POM

render=(io.github.cheatsheets:cheatsheet-maven-plugin:$version:render -Dcheatsheet.sheets=backend-performance
  -Dcheatsheet.force=true)
empty() { (cd "$work/empty" && "$@" "$MVN" -q -o validate); }
ours() { (cd "$work/ours" && "$@" "$MVN" -q -o "${render[@]}" -Dcheatsheet.formats=pdf); }
neighbour() { (cd neighbour && rm -rf target && "$@" "$MVN" -q -o asciidoctor:process-asciidoc); }

# Once for the downloads and the AsciiDoc.
(cd "$work/ours" && "$MVN" -q "${render[@]}" -Dcheatsheet.formats=adoc,pdf)
cp "$work/ours/target/cheatsheets/backend-performance.adoc" neighbour/
(cd neighbour && "$MVN" -q asciidoctor:process-asciidoc)

rm -f "$work"/*.csv
for _ in $(seq "$runs"); do
  for build in empty ours neighbour; do
    $build /usr/bin/time -f '%e,%M' -a -o "$PWD/$work/$build.csv"
  done
done

median() { cut -d, -f"$2" "$work/$1.csv" | sort -n | awk '{v[NR] = $1} END {print v[int((NR + 1) / 2)]}'; }
for build in empty ours neighbour; do
  awk -v build=$build -v seconds="$(median $build 1)" -v kb="$(median $build 2)" -v none="$(median empty 1)" \
    'BEGIN {printf "%-10s %6.2f s  %5.1f empty builds  %5.0f MB\n", build, seconds, seconds / none, kb / 1024}'
done
awk -v ours="$(median ours 1)" -v theirs="$(median neighbour 1)" -v our_kb="$(median ours 2)" \
  -v their_kb="$(median neighbour 2)" \
  'BEGIN {printf "ours / neighbour: time 1/%.1f, memory 1/%.1f\n", theirs / ours, their_kb / our_kb}'
