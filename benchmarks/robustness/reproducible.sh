#!/usr/bin/env bash
# The same sheets in another folder, time zone, locale and JDK: the same bytes in all builtin formats. Then the same of what a
# release publishes, built in two clones of this repository. OTHER_JAVA_HOME names the other JDK.
source "$(dirname "$0")/lib.sh"
OTHER_JAVA_HOME="${OTHER_JAVA_HOME:?names another JDK}"

here() {
    TZ=UTC LC_ALL=C.UTF-8 MAVEN_OPTS="${MAVEN_OPTS:-} -Duser.language=en -Duser.timezone=UTC" \
        "$@" > "$WORK/log" || { cat "$WORK/log"; exit 1; }
}
# The layout of the time, the digits and the upper case of i are others there.
elsewhere() {
    JAVA_HOME="$OTHER_JAVA_HOME" TZ=Pacific/Apia MAVEN_OPTS="${MAVEN_OPTS:-} -Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Apia" \
        "$@" > "$WORK/log" || { cat "$WORK/log"; exit 1; }
}
same() {
    diff "$1" "$2"
    echo "$(wc -l < "$1") files are the same, byte for byte:"
    cut -c1-16,65- "$1"
}

one="$WORK/one" two="$WORK/a much longer path/zwei"
curated='<sheets>s1,s2,backend-performance</sheets><formats>adoc,html,pdf,md,json</formats>'
project "$one" 2 60 "$curated"
project "$two" 2 60 "$curated"
here build "$one"
elsewhere build "$two"
if grep -E '^WARNING: |\[WARNING\]' "$WORK/log" | grep -v -E 'jansi|guava|gson|guice|sun.misc.Unsafe::.*has been called by com.google|terminally deprecated|Please consider reporting|restricted method|java.lang.System::load|enable-native-access|blocked in a future'; then
    echo "a warning on the other JDK"; exit 1
fi
digests "$one/target/cheatsheets" > "$WORK/sheets-one"
digests "$two/target/cheatsheets" > "$WORK/sheets-two"
same "$WORK/sheets-one" "$WORK/sheets-two"

release() { (cd "$1" && "$MVN" -ntp -B -Drelease -Dquick -Dgpg.skip package); }
# Each JDK has another layout of the pages of javadoc.
published() {
    (cd "$1" && find . -path './*/target/*' -prune \( -name '*.jar' -o -name bom.json -o -name published-pom.xml \) ! -name '*-javadoc.jar' \
        | LC_ALL=C sort | xargs sha256sum)
}
git clone -q "$HERE/../.." "$one/clone"
git clone -q "$HERE/../.." "$two/clone"
here release "$one/clone"
elsewhere release "$two/clone"
published "$one/clone" > "$WORK/published-one"
published "$two/clone" > "$WORK/published-two"
same "$WORK/published-one" "$WORK/published-two"
