File output = new File(basedir, 'target/cheatsheets')
assert (output.list() as List).sort() == ['team.adoc', 'team.json', 'team.md']
assert new File(output, 'team.adoc').text.contains('./deploy --to production \\| tee deploy.log')
assert new File(output, 'team.md').text.contains('./deploy --to production | tee deploy.log')
assert new File(basedir, 'build.log').text.contains('Rendered team (1 table, 1 concept) to target/cheatsheets:')
