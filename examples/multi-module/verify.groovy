[api: 'api', service: 'runbook'].each { module, sheet ->
    assert (new File(basedir, module + '/target/cheatsheets').list() as List).sort() == [sheet + '.html', sheet + '.pdf']
}
assert !new File(basedir, 'target').exists()
assert !new File(basedir, 'build.log').text.contains('[WARNING]')
