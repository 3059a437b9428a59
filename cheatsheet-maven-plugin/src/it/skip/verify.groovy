// Maven 4 has files of its own in target.
assert !(new File(basedir, 'target').list() ?: []).any { it.startsWith('cheatsheet') }
assert new File(basedir, 'build.log').text.count('Skipped, as cheatsheet.skip is set.') == 2
