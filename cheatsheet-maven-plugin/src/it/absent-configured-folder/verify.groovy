assert new File(basedir, 'build.log').text.contains('sourceDirectory must be a folder, but sheets does not exist')
// Maven 4 has files of its own in target.
assert !(new File(basedir, 'target').list() ?: []).any { it.startsWith('cheatsheet') }
