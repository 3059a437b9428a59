String log = new File(basedir, 'build.log').text
assert log.contains('No sheets in src/main/cheatsheets, so there is nothing to check.')
assert log.contains('No sheets in src/main/cheatsheets, so this is the curated sheet backend-performance.')
assert new File(basedir, 'target/cheatsheets/backend-performance.adoc').exists()
