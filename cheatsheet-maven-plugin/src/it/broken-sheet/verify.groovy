List<String> errors = new File(basedir, 'build.log').readLines().findAll { it.startsWith('[ERROR] src/main') }
assert errors == [
    '[ERROR] src/main/cheatsheets/broken.yaml:10:9 [unknown-key] "exmaple" is no field of a concept; did you mean "example"?',
    '[ERROR] src/main/cheatsheets/broken.yaml:12:13 [duplicate-id] concept id "deploy" is already used at line 8',
    '[ERROR] src/main/cheatsheets/broken.yaml:13:15 [wrong-type] "name" must be text, not a number 1.0; put it in quotes: "1.0"',
    '[ERROR] src/main/cheatsheets/broken.yaml:14:16 [invalid-value] "level" must be one of foundational, intermediate, advanced, not "expert"',
    '[ERROR] src/main/cheatsheets/broken.yaml:16:19 [unknown-reference] "depoly" is no concept of this sheet; did you mean "deploy"?',
]
String log = new File(basedir, 'build.log').text
assert log.contains('5 errors, 0 warnings in 2 sheets; nothing was rendered')
assert !log.contains('Exception:')

// The good sheet beside the broken one is not rendered either, and what was there stays.
assert (new File(basedir, 'rendered').list() as List) == ['team.adoc']
assert new File(basedir, 'rendered/team.adoc').text.trim() == 'an earlier good output'
