assert new File(basedir, 'build.log').text.contains('sourceDirectory must be a folder, but sheets does not exist')
assert !new File(basedir, 'target').exists()
