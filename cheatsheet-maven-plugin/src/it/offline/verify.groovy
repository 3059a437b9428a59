assert new File(basedir, 'target/cheatsheets/team.html').text.contains('Team Commands')
