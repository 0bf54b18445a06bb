import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import {
  Ago,
  Bytes,
  Count,
  Day,
  Instant,
  InterfaceProvider,
} from './format.tsx'

test.each([
  [
    () => <Day value="2021-06-23" />,
    '<time dateTime="2021-06-23" class="whitespace-nowrap">23 June 2021</time>',
  ],
  [
    () => <Day value="2021-06" />,
    '<time dateTime="2021-06" class="whitespace-nowrap">June 2021</time>',
  ],
  [
    () => <Day value="2021" />,
    '<time dateTime="2021" class="whitespace-nowrap">2021</time>',
  ],
  [
    () => <Day value="unknown" />,
    '<time dateTime="unknown" class="whitespace-nowrap">unknown</time>',
  ],
  [() => <Count value={12345} />, '12,345'],
  [() => <Count value={0.4567} digits={2} />, '0.46'],
  [() => <Bytes value={999} />, '999 bytes'],
  [() => <Bytes value={2_340_000} />, '2.3 MB'],
])('%# a value is shown by the locale', (make, html) => {
  expect(shown(make())).toBe(html)
})

test('an instant is told in the desk’s time zone', () => {
  expect(shown(<Instant value="2021-06-23T22:30:00.000Z" />)).toContain(
    '24 June 2021 at 00:30',
  )
})

test.each([
  ['2021-06-20T12:00:00Z', '3 days ago'],
  ['2021-06-23T14:30:00Z', 'in 2 hours'],
  ['2021-06-23T12:00:20Z', 'now'],
  ['2019-01-01T00:00:00Z', '2 years ago'],
])('%s is %s at noon', (value, text) => {
  expect(shown(<Ago value={value} now="2021-06-23T12:00:00Z" />)).toContain(
    `>${text}<`,
  )
})

function shown(element: React.ReactElement) {
  return renderToStaticMarkup(
    <InterfaceProvider locale="en-GB" timeZone="Europe/Brussels">
      {element}
    </InterfaceProvider>,
  )
}
