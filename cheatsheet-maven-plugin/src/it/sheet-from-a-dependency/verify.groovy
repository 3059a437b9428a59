assert new File(basedir, 'user/target/cheatsheets/shared.md').text.contains('deploy')
