String log = new File(basedir, 'build.log').text
assert log.contains('nothing renders the format "docx"; there are: adoc, html, json, md, pdf, xml')
assert log.contains('there is no sheet "backend-perfomance" in the folder, the plugin\'s dependencies or the project\'s; ' +
    'there are: backend-performance; did you mean "backend-performance"?')
assert log.contains('there is no engine "latex"; there are: asciidoctor, builtin')
assert log.contains('failOn must be error or warning, not "never"')
// Maven 4 has files of its own in target.
assert !(new File(basedir, 'target').list() ?: []).any { it.startsWith('cheatsheet') }
