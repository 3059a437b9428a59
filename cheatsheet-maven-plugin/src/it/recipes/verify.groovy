assert (new File(basedir, 'docs').list() as List) == ['team.md']
assert (new File(basedir, 'target/cheatsheets').list() as List).sort() == ['team.html', 'team.pdf']

// The folder depends on the version of the Javadoc plugin.
File javadoc = ['target/reports/apidocs', 'target/site/apidocs'].collect { new File(basedir, it) }.find { it.isDirectory() }
assert new File(javadoc, 'com/example/Deployment.html').text.contains('href="doc-files/team.pdf"')
assert new File(javadoc, 'com/example/doc-files/team.pdf').bytes == new File(basedir, 'target/cheatsheets/team.pdf').bytes
