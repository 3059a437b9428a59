import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').text
assert log =~ /\[selection\] 1\d\d of 168 concepts left out: 1\d\d by core/
assert log.contains('tables: there is no table "profiling-monitoring-tool"; did you mean "profiling-monitoring-tools"?')
assert log.contains('tags: there is no tag "no-such-tag"')
assert log.contains('levels must be some of foundational, intermediate, advanced, not "expert"')

def sheet = new JsonSlurper().parse(new File(basedir, 'target/cheatsheets/backend-performance.json'))
def concepts = sheet.tables.collectMany { it.concepts }
assert concepts.every { it.core }
Set ids = concepts*.id as Set
assert concepts.every { ids.containsAll(it.seeAlso ?: []) }
assert sheet.symptoms.every { ids.containsAll(it.concepts) }
