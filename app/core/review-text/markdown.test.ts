import { expect, test } from 'vitest'
import { renderMarkdown } from './markdown.ts'

test('paragraphs, emphasis and lists become markup', () => {
  const html = renderMarkdown('Gas is *over* 30 %.\n\n- one\n- two')

  expect(html).toBe(
    '<p>Gas is <em>over</em> 30 %.</p>\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>',
  )
})

test.each([
  ['# What was said', '<h3>What was said</h3>'],
  ['## In *2021*', '<h4>In <em>2021</em></h4>'],
  ['###### Deep', '<h6>Deep</h6>'],
])('headings start below those of the page: %s', (markdown, html) => {
  expect(renderMarkdown(markdown)).toBe(html)
})

test('a citation of a known source links to its place in the list', () => {
  const html = renderMarkdown('It was 21 June [1], twice [1, 2].', [1, 2])

  expect(html).toContain(
    '[<a href="#source-1" role="doc-noteref">1</a>], twice',
  )
  expect(html).toContain('<a href="#source-2" role="doc-noteref">2</a>]')
})

test.each(['[3]', '[1, 3]', '[0]', '`[1]`', '[1](https://example.org)'])(
  '%s is not a citation of source 1 or 2',
  (markdown) => {
    expect(renderMarkdown(markdown, [1, 2])).not.toContain('#source-')
  },
)

test('a link out opens no window handle and passes no reputation', () => {
  const html = renderMarkdown('[RUSI](https://rusi.org)')

  expect(html).toBe(
    '<p><a href="https://rusi.org" rel="noopener nofollow">RUSI</a></p>',
  )
})

test.each([
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '<iframe src="https://example.org"></iframe>',
  '<p style="color:red">x</p>',
])('HTML is shown as it was typed: %s', (markdown) => {
  const html = renderMarkdown(markdown)

  expect(html).not.toMatch(/<(script|img|a|iframe|p style)/)
  expect(html).toContain('&lt;')
})

test.each([
  '[x](javascript:alert(1))',
  '[x](data:text/html,x)',
  '[x](//example.org/x)',
  '[x](vbscript:x)',
])('a link that is no web address loses its target: %s', (markdown) => {
  expect(renderMarkdown(markdown)).not.toContain('href')
})

test('an image is replaced by its description', () => {
  const html = renderMarkdown('![A chart of gas imports](https://x.org/a.png)')

  expect(html).toBe('<p>A chart of gas imports</p>')
})
