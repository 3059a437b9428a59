File output = new File(basedir, 'target/cheatsheets')
assert (output.list() as List).sort() == ['team.adoc', 'team.html']

String log = new File(basedir, 'build.log').text
assert log.indexOf(':validate') < log.indexOf(':render')
assert log.contains('0 errors, 0 warnings in 1 sheet')
