import java.nio.file.Files

File output = new File(basedir, 'target/cheatsheets')
assert (output.list() as List).sort() == ['backend-performance.adoc', 'backend-performance.html', 'backend-performance.pdf']
assert new File(output, 'backend-performance.adoc').text.contains('[[py-spy]]')
assert new File(output, 'backend-performance.html').text.contains('id="py-spy"')
assert new File(output, 'backend-performance.pdf').bytes[0..3] == '%PDF'.bytes as List

String log = new File(basedir, 'build.log').text
assert log.contains('No sheets in src/main/cheatsheets, so this is the curated sheet backend-performance.')
assert log.contains('Rendered backend-performance (16 tables, 168 concepts) to target/cheatsheets: backend-performance.adoc, ')
// Maven 4 warns of what it downloads.
assert !log.readLines().any { it.contains('[WARNING]') && !it.contains(' was downloaded from ') }
assert !(basedir.list() as List).any { it.contains('$') }
assert log.contains('attach needs a project whose artifacts the files become, but there is no pom.xml here')
