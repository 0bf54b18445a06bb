import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitLines } from '../../text/lines.ts'
import { assignRoles } from './assign-roles.ts'

const paste = `Skip to content
Sign in
Home
World
Subscribe

Ministry to rebuild thirty homes after the flood

By Ana Brandt March 3, 2021

Share on Facebook
Photo
Workers clear a road in Lindau on Monday. (Reuters)

The ministry said on Monday that 30 homes would be rebuilt before the winter, at a cost of 12 million euros.

Mayor Carl Weiss told reporters that nobody had yet been housed, and that the town had waited for eight months.
© REUTERS / HANDOUTMayor Carl Weiss speaks to residents in the town hall.
Town Waits Eight Months for Promised Flood Money

What comes next

“We will not wait for ever,” Weiss said. He listed what the town had asked for:

Money for thirty families before the winter comes

A new dam above the old mill

Lawmakers are drafting a bill that would pay for both, officials said on Tuesday evening.

Ana Brandt is a reporter for the Gazette based in Lindau.

Comments
You must be logged in to leave a comment.
Terms of Service
© 2021 The Gazette`

const roleOf = (text: string, beginning: string) =>
  assignRoles(text, splitLines(text)).find(({ start }) =>
    text.startsWith(beginning, start),
  )?.role

test.each([
  ['Skip to content', 'site-chrome'],
  ['Ministry to rebuild', 'headline'],
  ['By Ana Brandt', 'byline'],
  ['Share on Facebook', 'site-chrome'],
  ['Workers clear a road', 'caption'],
  ['The ministry said', 'body'],
  ['© REUTERS / HANDOUT', 'caption'],
  ['Town Waits Eight Months', 'related-headline'],
  ['What comes next', 'subheading'],
  ['“We will not wait', 'body'],
  ['Money for thirty families', 'body'],
  ['A new dam', 'body'],
  ['Lawmakers are drafting', 'body'],
  ['Ana Brandt is a reporter', 'site-chrome'],
  ['You must be logged in', 'site-chrome'],
  ['© 2021 The Gazette', 'site-chrome'],
] as const)('"%s…" is %s', (beginning, role) => {
  const found = roleOf(paste, beginning)

  expect(found).toBe(role)
})

test('a text that is nothing but a claim is body', () => {
  const found = roleOf('Crime rose by 20 % in Lindau', 'Crime')

  expect(found).not.toBe('site-chrome')
})

test('every line that is not blank has one role', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      const lines = assignRoles(text, splitLines(text))

      const shown = text.split(/[\r\n\u2028\u2029]/u).filter((l) => l.trim())
      expect(lines.map(({ start, end }) => text.slice(start, end))).toEqual(
        shown,
      )
    }),
  )
})

test.each([
  ['Publié le 12 mars 2024 à 14h05'],
  ['Madrid - 12 MAR 2024 - 14:05 CET'],
])('"%s" above the text is a byline', (line) => {
  const found = roleOf(
    `The Dam of Lindau Is Finished\n${line}\n\nThe dam was built in 1950 and cost 30 million euros in all.`,
    line,
  )

  expect(found).toBe('byline')
})
