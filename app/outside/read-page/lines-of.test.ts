import { expect, test } from 'vitest'
import { linesOf } from './lines-of.ts'
import { parseHtml } from './parse-html.ts'

const lines = (html: string) => linesOf(parseHtml(html).body)

test.each([
  [
    '<p>Gas is\n  over <b>30</b> %.</p><p>Oil</p>',
    ['Gas is over 30 %.', 'Oil'],
  ],
  ['Gas<br>Oil', ['Gas', 'Oil']],
  ['<ul><li>Gas</li><li>Oil</li></ul>', ['Gas', 'Oil']],
  ['<h2>Gas</h2>Text<div>Oil</div>', ['Gas', 'Text', 'Oil']],
  ['<p>a<span>b</span><em>c</em></p>', ['abc']],
  ['<p>a&nbsp;b</p>', ['a b']],
  [
    '<script>x</script><style>y</style><p>Gas</p><noscript>z</noscript>',
    ['Gas'],
  ],
  ['<p>Ana<!-- --> and <!-- -->Cem</p>', ['Ana and Cem']],
  ['<p> </p><p></p>', []],
])('%s is read as %j', (html, expected) => {
  expect(lines(html)).toEqual(expected)
})

test('a row of data is one line', () => {
  const row = '<tr><th>Year</th><td><p>2021</p></td><td>38 %</td></tr>'

  expect(lines(`<table>${row}</table>`)).toEqual(['Year | 2021 | 38 %'])
})

test('an article set in a table keeps its paragraphs', () => {
  const row = '<tr><td>Menu</td><td><p>Gas</p><p>Oil</p></td></tr>'

  expect(lines(`<table>${row}</table>`)).toEqual(['Menu', 'Gas', 'Oil'])
})
