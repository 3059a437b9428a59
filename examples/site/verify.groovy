assert new File(basedir, 'target/site/index.html').text.contains('href="cheatsheets.html"')
assert new File(basedir, 'target/site/cheatsheets.html').text.contains('href="cheatsheets/backend-performance.html#cache-aside"')
assert (new File(basedir, 'target/site/cheatsheets').list() as List).sort() == ['backend-performance.html', 'backend-performance.pdf']
