String text(File pdf) {
    return pdf.getText('ISO-8859-1')
}

File target = new File(basedir, 'docs/target')
String fromJar = text(new File(target, 'jar/team.pdf'))
String fromFile = text(new File(target, 'file/team.pdf'))

// A3 and Letter, landscape, in points.
assert fromJar =~ /\/MediaBox \[0 0 1190\.55\d* 841\.8\d*\]/
assert fromFile =~ /\/MediaBox \[0 0 792 612\]/
assert fromJar.contains('JetBrainsMono-Bold')
assert !fromJar.contains('JetBrainsMono-Regular')
