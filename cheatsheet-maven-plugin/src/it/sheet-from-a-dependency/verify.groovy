List<String> log = new File(basedir, 'build.log').readLines()
assert new File(basedir, 'user/target/cheatsheets/shared.md').text.contains('deploy')
assert log.count { it.endsWith('shared: Team Commands (1 table, 1 concept, artifact)') } == 1
// It lists what there is, also where a dependency cannot be had.
assert log.count { it.contains('backend-performance: Backend Performance Optimization') } == 2
assert log.count { it.startsWith("[WARNING] a sheet was looked for in the project's dependencies, but they cannot be had: ") } == 1
