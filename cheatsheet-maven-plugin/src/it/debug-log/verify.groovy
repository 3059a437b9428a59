assert new File(basedir, 'target/cheatsheets/team.pdf').exists()

// Each line says who wrote it.
Set<String> writers = new File(basedir, 'build.log').readLines()
    .collect { it =~ /^\[[A-Z]+\] (\S+) - / }.findAll { it.find() }.collect { it.group(1) }
assert 'io.github.cheatsheets.maven.RenderMojo' in writers
List<String> expected = ['io.github.cheatsheets.', 'org.apache.maven.', 'org.codehaus.plexus.', 'org.eclipse.aether.', 'org.eclipse.sisu.']
assert writers.findAll { writer -> !expected.any { writer.startsWith(it) } } == [] as Set
