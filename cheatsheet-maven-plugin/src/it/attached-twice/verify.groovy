String log = new File(basedir, 'build.log').text
assert log.contains('the project has an artifact of type md and classifier team already')
assert log.contains('attach one of them')
