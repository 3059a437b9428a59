List<String> summaries = new File(basedir, 'build.log').readLines().findAll { it =~ /^\[INFO\] 2 sheets: / }
assert summaries == [
    '[INFO] 2 sheets: 2 rendered',
    '[INFO] 2 sheets: 2 up to date',
    '[INFO] 2 sheets: 2 rendered',
    '[INFO] 2 sheets: 2 rendered',
]
// One line a sheet.
assert new File(basedir, 'build.log').text.contains(
    '[INFO] Rendered team (1 table, 1 concept) to target/cheatsheets: ' +
    'team.adoc, team.html, team.pdf, team.md, team.json')
// What is remembered lies elsewhere, so that the folder can be published as it is.
assert new File(basedir, 'target/cheatsheets').list().every { it ==~ /(team|other)\.(adoc|html|pdf|md|json)/ }
assert new File(basedir, 'target/cheatsheet-state').isDirectory()
