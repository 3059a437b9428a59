#!/usr/bin/env bash
# The same sheets in another folder, time zone, locale and JDK: the same bytes in all builtin formats. OTHER_JAVA_HOME names
# the other JDK.
source "$(dirname "$0")/lib.sh"
OTHER_JAVA_HOME="${OTHER_JAVA_HOME:?names another JDK}"

one="$WORK/one" two="$WORK/a much longer path/zwei"
curated='<sheets>s1,s2,backend-performance</sheets><formats>adoc,html,pdf,md,json</formats>'
project "$one" 2 60 "$curated"
project "$two" 2 60 "$curated"
TZ=UTC LC_ALL=C.UTF-8 build "$one" -Duser.language=en -Duser.timezone=UTC > "$WORK/log" || { cat "$WORK/log"; exit 1; }
# The layout of the time, the digits and the upper case of i are others there.
JAVA_HOME="$OTHER_JAVA_HOME" TZ=Pacific/Apia MAVEN_OPTS="${MAVEN_OPTS:-} -Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Apia" \
    build "$two" > "$WORK/log" || { cat "$WORK/log"; exit 1; }
if grep -E '^WARNING: |\[WARNING\]' "$WORK/log" | grep -v -E 'jansi|guava|gson|guice|sun.misc.Unsafe::.*has been called by com.google|terminally deprecated|Please consider reporting|restricted method|java.lang.System::load|enable-native-access|blocked in a future'; then
    echo "a warning on the other JDK"; exit 1
fi
diff <(digests "$one/target/cheatsheets") <(digests "$two/target/cheatsheets")
echo "$(find "$one/target/cheatsheets" -type f | wc -l) files are the same, byte for byte:"
digests "$one/target/cheatsheets" | cut -c1-16,65-
