# What the scripts here share. The plugin must be installed: mvn -Dquick install
# MVN may name another Maven; MAVEN_OPTS is respected.
set -euo pipefail
HERE="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
VERSION="$(sed -n '/<version>/{s:.*<version>\(.*\)</version>.*:\1:p;q;}' "$HERE/../../pom.xml")"
PLUGIN="io.github.cheatsheets:cheatsheet-maven-plugin:$VERSION"
MVN="${MVN:-mvn}"
WORK="$(mktemp -d)"
trap 'rm -rf "$WORK"' EXIT

# project FOLDER SHEETS ROWS [EXECUTION-CONFIGURATION]: a project with generated sheets that are rendered when it is packaged
project() {
    local i
    mkdir -p "$1/src/main/cheatsheets"
    cat > "$1/pom.xml" <<POM
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>com.example</groupId>
  <artifactId>robust</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <properties><maven.compiler.release>17</maven.compiler.release><project.build.sourceEncoding>UTF-8</project.build.sourceEncoding></properties>
  <build>
    <pluginManagement>
      <plugins>
        <plugin><artifactId>maven-resources-plugin</artifactId><version>3.3.1</version></plugin>
        <plugin><artifactId>maven-compiler-plugin</artifactId><version>3.14.1</version></plugin>
        <plugin><artifactId>maven-surefire-plugin</artifactId><version>3.5.4</version></plugin>
        <plugin><artifactId>maven-jar-plugin</artifactId><version>3.5.0</version></plugin>
      </plugins>
    </pluginManagement>
    <plugins>
      <!-- cheatsheet -->
      <plugin>
        <groupId>io.github.cheatsheets</groupId>
        <artifactId>cheatsheet-maven-plugin</artifactId>
        <version>$VERSION</version>
        <configuration>
          ${4:-<formats>adoc,html,pdf,md,json</formats>}
        </configuration>
        <executions><execution><goals><goal>render</goal></goals></execution></executions>
      </plugin>
      <!-- /cheatsheet -->
    </plugins>
  </build>
</project>
POM
    for ((i = 1; i <= $2; i++)); do sheet "$1/src/main/cheatsheets" "s$i" "$3"; done
}

# sheet FOLDER ID ROWS
sheet() {
    local row
    {
        printf 'schema: 1\nid: %s\ntitle: Sheet %s\ntables:\n  - id: rows\n    title: Rows\n    concepts:\n' "$2" "$2"
        for ((row = 1; row <= $3; row++)); do
            printf '      - id: row-%s\n        name: Row %s\n        level: advanced\n        core: %s\n' \
                "$row" "$row" "$([ "$row" -le 20 ] && echo true || echo false)"
            printf '        example: {lang: bash, code: "./run --row %s | tee %s.log"}\n' "$row" "$row"
            printf '        description:\n          - Does `%s` and *nothing* else, which is **what** [row 1](#row-1) does.\n' "$row"
            printf '          - Says so in a second line, so that the row is about as long as a real one is.\n'
            printf '        useWhen: There are %s rows.\n        avoidWhen: There are none.\n' "$row"
        done
    } > "$1/$2.yaml"
}

build() { (cd "$1" && shift && "$MVN" -o -ntp -B package "$@"); }
digests() { (cd "$1" && find . -type f | LC_ALL=C sort | xargs sha256sum); }
