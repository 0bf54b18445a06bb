import { expect, test } from 'vitest'
import { sanitisedSnapshot } from './safe-html.ts'

const PAGE = 'https://example.org/news/gas.html'

test('the text and its structure stay', () => {
  const html = sanitisedSnapshot('<h2>Gas</h2><p>Over <b>30 %</b>.</p>', PAGE)

  expect(html).toBe('<h2>Gas</h2><p>Over <b>30 %</b>.</p>')
})

test.each([
  '<script>alert(1)</script>',
  '<style>body{}</style>',
  '<img src="https://tracker.example/x.png" onerror="alert(1)">',
  '<form action="/logout"><button>x</button></form>',
  '<iframe src="https://example.org"></iframe>',
  '<svg onload="alert(1)"><a xlink:href="javascript:x">x</a></svg>',
  '<link rel="stylesheet" href="https://example.org/x.css">',
  '<meta http-equiv="refresh" content="0;url=https://example.org">',
  '<base href="https://evil.example/">',
  '<video src="https://example.org/x.mp4"></video>',
  '<input type="text" autofocus onfocus="alert(1)">',
  '<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>',
])('%s is gone', (html) => {
  const shown = sanitisedSnapshot(`<p>Gas</p>${html}`, PAGE)

  expect(shown).toMatch(/^<p>Gas<\/p>x?$/)
})

test.each(['onclick="x"', 'style="position:fixed"', 'id="top"', 'class="x"'])(
  'an element loses %s',
  (attribute) => {
    expect(sanitisedSnapshot(`<p ${attribute}>Gas</p>`, PAGE)).toBe(
      '<p>Gas</p>',
    )
  },
)

test('a link leads where it led on the page, without a referrer', () => {
  const html = sanitisedSnapshot(
    '<a href="../a.html" target="_top">a</a>',
    PAGE,
  )

  expect(html).toBe(
    '<a href="https://example.org/a.html" rel="noopener noreferrer nofollow">a</a>',
  )
})

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  ' jAvaScript:x',
  'http://[',
])('a link to %s leads nowhere', (href) => {
  expect(sanitisedSnapshot(`<a href="${href}">a</a>`, PAGE)).not.toContain(
    'href',
  )
})
