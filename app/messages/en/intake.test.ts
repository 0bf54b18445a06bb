import { expect, test } from 'vitest'
import { ARTICLE_TEXT_MAX, UPLOAD_BYTES_MAX } from '#app/core/intake/limits.ts'
import { intake } from './intake.ts'

test('the sentences name the limits that hold', () => {
  const megabytes = `${UPLOAD_BYTES_MAX / 1024 / 1024} MB`

  expect(ARTICLE_TEXT_MAX).toBe(1_000_000)
  expect(intake.fileHint).toContain(megabytes)
  expect(intake.whyNot['too-large']).toContain(megabytes)
})

test.each(Object.entries(intake.whyNot))(
  'the sentence for %s says what is wrong and ends',
  (_refusal, sentence) => {
    expect(sentence).toMatch(/^[A-Z].{20,}\.$/)
  },
)
