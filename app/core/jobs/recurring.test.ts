import { expect, test } from 'vitest'
import { periodBegan, RECURRING_JOBS } from './recurring.ts'

const vienna = 'Europe/Vienna'

test.each([
  [{ hours: 1 }, '2022-01-03T12:59:59.999Z', '2022-01-03T12:00:00.000Z'],
  [{ hours: 6 }, '2022-01-03T12:00:00.000Z', '2022-01-03T12:00:00.000Z'],
  [{ hours: 6 }, '2022-01-03T11:59:00.000Z', '2022-01-03T06:00:00.000Z'],
  [
    { dailyAt: '03:00' },
    '2022-01-03T02:00:00.000Z',
    '2022-01-03T02:00:00.000Z',
  ],
  [
    { dailyAt: '03:00' },
    '2022-01-03T01:59:00.000Z',
    '2022-01-02T02:00:00.000Z',
  ],
  [
    { dailyAt: '03:00' },
    '2022-07-03T01:00:00.000Z',
    '2022-07-03T01:00:00.000Z',
  ],
  [
    { dailyAt: '00:30' },
    '2022-01-02T23:45:00.000Z',
    '2022-01-02T23:30:00.000Z',
  ],
] as const)('the period of %o at %s began at %s', (every, now, began) => {
  expect(periodBegan(every, new Date(now), vienna).toISOString()).toBe(began)
})

test('a daily time that the clock leaves out or shows twice comes once', () => {
  for (const month of ['2022-03', '2022-10']) {
    const begun = new Set<string>()
    const from = Date.parse(`${month}-26T12:00:00.000Z`)
    for (let minute = 0; minute < 5 * 24 * 60; minute += 30) {
      const now = new Date(from + minute * 60_000)
      const began = periodBegan({ dailyAt: '02:30' }, now, vienna)
      begun.add(began.toISOString())
    }
    expect([...begun]).toHaveLength(6)
  }
})

test('every daily time of the list is a time', () => {
  const now = new Date('2022-01-03T12:00:00.000Z')
  for (const { every } of RECURRING_JOBS)
    expect(() => periodBegan(every, now, vienna)).not.toThrow()
})

test('no kind of work stands in the list twice', () => {
  const kinds = RECURRING_JOBS.map(({ job }) => job.kind)
  expect(kinds).toEqual([...new Set(kinds)])
})
