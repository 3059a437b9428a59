File output = new File(basedir, 'target/cheatsheets')
assert new File(output, 'team.html').text.contains('<meta name="generator" content="Asciidoctor')
assert new File(output, 'team.xml').text.contains('<title>Team Commands</title>')
