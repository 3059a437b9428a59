File site = new File(basedir, 'target/site')
String page = new File(site, 'cheatsheets.html').text
assert page.contains('Team Commands')
assert page.contains('href="cheatsheets/team.html#deploy">deploy</a>: Puts the current version into production.')
assert page.contains('Backend Performance Optimization')

// Every link of the page leads to a place that is there.
def links = (page =~ /href="(cheatsheets\/[^"#]+)(?:#([^"]+))?"/).collect { [it[1], it[2]] }
assert links.size() > 168
links.each { file, anchor ->
    assert new File(site, file).exists()
    assert anchor == null || new File(site, file).text.contains('id="' + anchor + '"')
}
assert new File(site, 'cheatsheets/team.pdf').bytes[0..3] == '%PDF'.bytes as List
assert new File(site, 'index.html').exists() || new File(site, 'project-reports.html').text.contains('cheatsheets.html')

String log = new File(basedir, 'build.log').text
assert log.contains('report is a part of the site: name the plugin under <reporting> and run mvn site')
// Maven 4 warns of what it downloads.
assert !log.readLines().any { it.contains('[WARNING]') && !it.contains(' was downloaded from ') }
