String log = new File(basedir, 'build.log').text
assert log =~ /\[ERROR\] src\/main\/cheatsheets\/team\.yaml:17(:\d+)? \[broken-example\] /
assert log =~ /\[ERROR\] src\/main\/cheatsheets\/team\.yaml:25(:\d+)? \[broken-example\] javac /
assert log.count('[broken-example]') == 2
assert log =~ /1 not checked: .*embedded-postgres.* cannot be had: .*Maven is offline/
assert log =~ /\[INFO\] language +executed  compiled  parsed  not checked  broken/
assert log =~ /\[INFO\] all +0 +0 +1 +1 +2/
assert log.contains('2 broken examples of 4')

File output = new File(basedir, 'target/cheatsheets')
assert new File(output, 'verification.json').text.count('"result" : "broken"') == 2
assert new File(output, 'TEST-cheatsheet-team.xml').text.contains('tests="4" failures="2" errors="0" skipped="1"')
