import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { linesOf } from '#app/outside/read-page/lines-of.ts'
import { parseHtml } from '#app/outside/read-page/parse-html.ts'
import { readPage } from '#app/outside/read-page/read-page.ts'
import { findData } from '#tests/bench/claims/data-folder.ts'

const folder = findData('extraction', 'readability-test-pages')
const pages = folder
  ? readdirSync(folder, { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    )
  : []

describe.skipIf(!folder)('the extraction pages of the outside data', () => {
  test.each(pages.map(({ name }) => name))(
    '%s gives exactly the text its authors expect',
    (name) => {
      const bytes = readFileSync(join(folder!, name, 'source.html'))
      const expected = readFileSync(
        join(folder!, name, 'expected.html'),
        'utf8',
      )

      const page = readPage({ bytes, charset: null, url: null })

      const lines = linesOf(parseHtml(expected).body).map((line) =>
        line.normalize('NFC'),
      )
      expect(page.ok && page.value.text.split('\n')).toEqual(lines)
    },
  )
})
