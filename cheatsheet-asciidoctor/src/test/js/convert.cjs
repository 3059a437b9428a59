// Converts each file NAME.adoc to NAME.js.html beside it.
const asciidoctor = require('@asciidoctor/core')()
const fs = require('node:fs')

for (const file of process.argv.slice(2)) {
  const html = asciidoctor.convert(fs.readFileSync(file, 'utf8'), { safe: 'secure', standalone: false })
  fs.writeFileSync(file.replace(/\.adoc$/, '.js.html'), html)
}
