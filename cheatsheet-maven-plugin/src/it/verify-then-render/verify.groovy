File output = new File(basedir, 'target/cheatsheets')
String page = new File(output, 'team.md').text
assert page.contains('◇ parsed: ')
assert page.contains('◆ compiled: javac ')
assert page.contains('○ not checked: people are asked')
assert page =~ /Examples: 0 executed, 1 compiled, 1 parsed, 1 not checked, on \d{4}-\d\d-\d\d/
assert !new File(basedir, 'it-ran').exists()

String log = new File(basedir, 'build.log').text
assert log.count('Rendered team') == 1
assert log.contains('1 sheet: 1 up to date')
assert log =~ /team\.yaml:\d+(:\d+)? \[weak-example\] the example must be at least compiled, and is parsed/
