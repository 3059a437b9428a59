[api: 'api', service: 'runbook'].each { module, sheet ->
    assert (new File(basedir, module + '/target/cheatsheets').list() as List).sort() == [sheet + '.html', sheet + '.pdf']
}
assert !new File(basedir, 'target/cheatsheets').exists()
// Maven 4 warns of what it downloads.
assert !new File(basedir, 'build.log').readLines().any { it.contains('[WARNING]') && !it.contains(' was downloaded from ') }
