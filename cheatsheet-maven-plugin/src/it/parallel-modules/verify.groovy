['one', 'two', 'three'].each { module ->
    assert new File(basedir, module + '/target/cheatsheets/team.adoc').exists()
    assert new File(basedir, module + '/target/cheatsheets/team.html').text.contains('Asciidoctor')
}
String log = new File(basedir, 'build.log').text
assert log.contains('Using the MultiThreadedBuilder')
assert !log.contains('not marked as thread-safe')
// Maven 4 warns of what it downloads.
assert !log.readLines().any { it.contains('[WARNING]') && !it.contains(' was downloaded from ') }
