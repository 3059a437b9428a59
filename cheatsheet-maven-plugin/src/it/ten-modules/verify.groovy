['adoc', 'html', 'pdf', 'md', 'json'].each { format ->
    byte[] first = new File(basedir, "m0/target/cheatsheets/team.${format}").bytes
    (1..9).each { assert new File(basedir, "m${it}/target/cheatsheets/team.${format}").bytes == first }
}
String log = new File(basedir, 'build.log').text
assert log.count('1 sheet: 1 rendered') == 10
assert !log.contains('not marked as thread-safe')
// Maven 4 warns of what it downloads.
assert !log.readLines().any { it.contains('[WARNING]') && !it.contains(' was downloaded from ') }
