assert (new File(basedir, 'target/cheatsheets').list() as List).containsAll(
    ['adoc', 'html', 'json', 'md', 'pdf'].collect { 'team.' + it })

// Maven's own jars lie in its home; whatever warns from the repository is ours or our libraries'.
List<String> log = new File(basedir, 'build.log').readLines()
assert log.findAll { it.startsWith('WARNING:') && it.contains(localRepositoryPath.name) } == []
// Maven's word on how plugins are made: both of the section's title and of its entries.
assert log.findAll { it.startsWith('[WARNING]') } == []
