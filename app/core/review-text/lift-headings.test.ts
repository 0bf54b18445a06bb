import { expect, test } from 'vitest'
import { liftHeadings } from './lift-headings.ts'

test.each([
  ['<h4>A</h4><p>x</p><h5>B</h5>', 2, '<h2>A</h2><p>x</p><h3>B</h3>'],
  ['<h3>A</h3>', 3, '<h3>A</h3>'],
  ['<h3>A</h3><h6>B</h6>', 5, '<h5>A</h5><h6>B</h6>'],
  ['<p>no heading</p>', 2, '<p>no heading</p>'],
])('%s from level %i is %s', (html, level, lifted) => {
  expect(liftHeadings(html, level)).toBe(lifted)
})
