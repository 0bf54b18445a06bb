import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { COMMANDS } from '#app/cli/commands.ts'
import { runCommand } from '#app/cli/run-command.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'claimdesk-cli-'))
afterAll(() => rmSync(folder, { recursive: true }))

const TEXT = `© REUTERS / HANDOUT The harbour in June
The harbour budget rose by 30 percent in 2021, the ministry said.\r
A ship called "Zoë" 🚢 left the port on 4 May with 200 sailors aboard.
I think the view is lovely.
The minister said that the new pier cost 40 million euros.
`

const PAGE = `<html lang="en"><head><title>Harbour news</title>
<meta property="article:published_time" content="2022-01-31T08:00:00Z">
<meta property="og:site_name" content="Harbour Gazette"></head>
<body><nav>Home Sport Weather</nav><article><h1>Harbour news</h1>
<p>The harbour budget rose by 30 percent in 2021, which is more than any other budget of the town.</p>
<p>On 4 May a ship left the port with 200 sailors aboard, and the town council paid 40 million euros for it.</p>
</article></body></html>`

let count = 0
function file(content: string | Uint8Array, name = 'article.txt') {
  const at = path.join(folder, `${++count}-${name}`)
  writeFileSync(at, content)
  return at
}

async function claims(...words: string[]) {
  let out = ''
  let err = ''
  const status = await runCommand(COMMANDS, ['claims', ...words], {
    out: (text) => (out += text),
    err: (text) => (err += text),
  })
  return { status, out, err }
}

async function claimsJson(...words: string[]) {
  const { status, out } = await claims('--json', ...words)
  expect(status).toBe(0)
  return JSON.parse(out)
}

test('offsets slice the text as given to the verbatim quote', async () => {
  const found = await claimsJson(file(TEXT))

  expect(found.claims.length).toBeGreaterThan(1)
  for (const { start, end, quote } of found.claims)
    expect(TEXT.slice(start, end)).toBe(quote)
})

test('JSON holds every line, every sentence and why it was kept or dropped', async () => {
  const found = await claimsJson(file(TEXT))

  expect(Object.keys(found).toSorted()).toEqual([
    'claims',
    'engine',
    'language',
    'lines',
    'sentences',
  ])
  expect(found.lines[0]).toEqual({
    start: 0,
    end: expect.any(Number),
    role: expect.any(String),
  })
  for (const sentence of found.sentences)
    expect(sentence).toEqual({
      start: expect.any(Number),
      end: expect.any(Number),
      speaker: sentence.speaker && expect.any(String),
      kind: expect.any(String),
      checkable: expect.any(Boolean),
      score: expect.any(Number),
      kept: expect.any(Boolean),
      reason: expect.objectContaining({ text: expect.any(String) }),
    })
})

test('claims stand in reading order, and by score where asked', async () => {
  const read = await claimsJson(file(TEXT))
  const ranked = await claimsJson('--sort', 'score', file(TEXT))

  const starts = read.claims.map((claim: { start: number }) => claim.start)
  const scores = ranked.claims.map((claim: { score: number }) => claim.score)
  expect(starts).toEqual(starts.toSorted((a: number, b: number) => a - b))
  expect(scores).toEqual(scores.toSorted((a: number, b: number) => b - a))
  expect(ranked.claims).toHaveLength(read.claims.length)
})

test('the article of a page is read, with the text that offsets count in', async () => {
  const found = await claimsJson('--html', file(PAGE, 'page.html'))

  expect(found.text).not.toContain('Weather')
  expect(found.claims).not.toEqual([])
  for (const { start, end, quote, claimant } of found.claims) {
    expect(found.text.slice(start, end)).toBe(quote)
    expect(claimant).toBe('Harbour Gazette')
  }
})

test('what the call says of the article goes before what its page says', async () => {
  const page = file(PAGE, 'page.html')

  const found = await claimsJson('--html', '--publisher', 'Other Post', page)

  expect(found.claims[0].claimant).toBe('Other Post')
})

test('for people each claim stands with its score and the reasons for it', async () => {
  const { status, out } = await claims(file(TEXT))

  expect(status).toBe(0)
  expect(out).toMatch(/SCORE +KIND +WHO AND WHAT/)
  expect(out).toContain('Why: ')
  expect(out).toContain('40 million euros')
  for (const line of out.split('\n')) expect(line.length).toBeLessThan(101)
})

test('a text without claims is no fault', async () => {
  const { status, out } = await claims(file('Yes.'))

  expect(status).toBe(0)
  expect(out).toBe('No claims were found.\n')
})

test.each([
  ['no file', [], 'claims takes one file'],
  ['two files', ['a', 'b'], 'claims takes one file'],
  ['a file that is not there', ['nowhere.txt'], 'nowhere.txt does not exist'],
  ['a folder', [folder], 'is a folder, not a file'],
  ['nothing in it', [file(' \n')], 'There is no text in it.'],
  ['a picture', [file(Uint8Array.of(137, 80, 0, 0))], 'This is not text'],
  ['a page of links', ['--html', file('<a href="/">Home</a>')], 'No article'],
  ['an odd day', ['--date', 'May', file(TEXT)], '--date takes a day'],
  ['an odd order', ['--sort', 'name', file(TEXT)], '--sort takes score'],
  ['an odd language', ['--language', 'E!', file(TEXT)], '--language takes'],
])('%s is told on stderr', async (_case, words, sentence) => {
  const { status, out, err } = await claims(...words)

  expect(status).toBe(2)
  expect(err).toContain(sentence)
  expect(out).toBe('')
})

test('the list of commands names it, and --help explains it', async () => {
  const { out } = await claims('--help')

  expect(out).toContain('claims [OPTIONS] FILE')
})
