assert !new File(basedir, 'target').exists()
assert new File(basedir, 'build.log').text.count('Skipped, as cheatsheet.skip is set.') == 2
