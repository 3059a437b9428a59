File rendered = new File(basedir, 'target/cheatsheets')
File installed = new File(localRepositoryPath, 'com/example/team-sheet/1.0.0')
['html', 'pdf'].each {
    assert new File(installed, 'team-sheet-1.0.0-team.' + it).bytes == new File(rendered, 'team.' + it).bytes
}

def jar = new java.util.zip.ZipFile(new File(basedir, 'target/team-sheet-1.0.0.jar'))
assert jar.getInputStream(jar.getEntry('docs/team.pdf')).bytes == new File(rendered, 'team.pdf').bytes
assert jar.getEntry('docs/team.html') == null
jar.close()

String pdf = new File(rendered, 'team.pdf').getText('ISO-8859-1')
assert pdf.contains('/CreationDate (D:20261126000000Z)')
// Maven 4 warns of what it downloads.
assert !new File(basedir, 'build.log').readLines().any { it.contains('[WARNING]') && !it.contains(' was downloaded from ') }
