File installed = new File(localRepositoryPath, 'com/example/attach-and-bundle/1.0.0')
File rendered = new File(basedir, 'target/cheatsheets')
assert new File(installed, 'attach-and-bundle-1.0.0-team.pdf').bytes == new File(rendered, 'team.pdf').bytes
assert new File(installed, 'attach-and-bundle-1.0.0-team.html').bytes == new File(rendered, 'team.html').bytes

File docs = new File(basedir, 'target/classes/docs')
assert (docs.list() as List) == ['team.pdf']
assert new File(docs, 'team.pdf').bytes == new File(rendered, 'team.pdf').bytes
