import {
  MONTHS,
  WEEKDAYS,
  addDays,
  addMonths,
  isAfter,
  weekdayOf,
  writeDay,
  writeMonth,
} from './calendar.ts'
import type { Day } from './calendar.ts'
import type { Edit } from './edits.ts'

const MONTH = MONTHS.map((name) => `${name}|${name.slice(0, 3)}\\.`).join('|')

/** In the first days of a month "this month" may have been written of the last. */
const FIRST_DAYS = 3

type Rule = {
  pattern: RegExp
  /** What stands instead, and whether that is certain. */
  write: (
    found: RegExpExecArray,
    day: Day,
    isFuture: boolean,
  ) => Writing | undefined
}

type Writing = { by: string; isCertain: boolean }

/** Makes the days of a sentence absolute from the day of the article. */
export function findDateEdits(
  text: string,
  day: Day,
  isFuture: boolean,
): Edit[] {
  if (!TELLS_TIME.test(text)) return []
  return RULES.flatMap(({ pattern, write }) =>
    Array.from(text.matchAll(pattern)).flatMap((found) => {
      const writing = write(found, day, isFuture)
      return writing ? [editOf(found, writing)] : []
    }),
  )
}

/** Every rule needs one of these. */
const TELLS_TIME = new RegExp(
  String.raw`day\b|\bago\b|month|year|week|spring|summer|fall\b|autumn|winter|omorrow|${MONTH}`,
)

function editOf(found: RegExpExecArray, { by, isCertain }: Writing): Edit {
  const start = found.index
  const edit = { start, end: start + found[0].length, by }
  return isCertain ? edit : { ...edit, note: `${found[0]} → ${by}` }
}

const RULES: Rule[] = [
  {
    pattern: new RegExp(
      String.raw`\b(\d{1,2})(?:st|nd|rd|th)? (${MONTH})(?!\w)(?! ?,? ?\d{4})`,
      'gu',
    ),
    write: ([, day = '', month = ''], today, isFuture) =>
      certain(writeDay(nearest(Number(day), monthOf(month), today, isFuture))),
  },
  {
    pattern: new RegExp(
      String.raw`\b(${MONTH}) (\d{1,2})(?:st|nd|rd|th)?(?![\d:]|,? \d{4}|-)`,
      'gu',
    ),
    write: ([, month = '', day = ''], today, isFuture) =>
      certain(writeDay(nearest(Number(day), monthOf(month), today, isFuture))),
  },
  {
    pattern: new RegExp(
      String.raw`(?<!\b(?:of|until|by|from|to) )\b([Ii]n|[Ll]ast|[Ss]ince|[Ee]arly|[Ll]ate) (${MONTH.replaceAll(/\|\w+\\\./g, '')})(?! ?,? ?\d)\b`,
      'gu',
    ),
    write: ([, lead = '', month = ''], today, isFuture) => {
      const found = nearest(1, monthOf(month), today, isFuture)
      return certain(
        `${lead.replace(/^([Ll])ast$/u, (_, l: string) => (l === 'L' ? 'In' : 'in'))} ${writeMonth(found)}`,
      )
    },
  },
  {
    pattern: /\b([Ee]arlier|[Ll]ater) this month\b|\b([Tt])his month\b/gu,
    write: ([, early, capital], today) => {
      const isFirst = today.day <= FIRST_DAYS && !/^later/iu.test(early ?? '')
      const month = writeMonth(isFirst ? addMonths(today, -1) : today)
      const isRaised = /^[EL]/u.test(early ?? '') || capital === 'T'
      return { by: `${isRaised ? 'In' : 'in'} ${month}`, isCertain: !isFirst }
    },
  },
  {
    pattern: /\b([Ll])ast month\b/gu,
    write: ([, l], today) =>
      certain(`${raise('in', l)} ${writeMonth(addMonths(today, -1))}`),
  },
  {
    pattern: /\b([Nn])ext month\b/gu,
    write: ([, n], today) =>
      certain(`${raise('in', n)} ${writeMonth(addMonths(today, 1))}`),
  },
  {
    pattern: /\b(?:([Ee])arlier |[Ll]ater )?([Tt])his year\b/gu,
    write: ([, e, t], today) => ({
      by: `${raise('in', e ?? t)} ${today.year}`,
      isCertain: today.month > 0 || today.day > 7,
    }),
  },
  {
    pattern: /\b([LlNn])(?:ast|ext) year\b/gu,
    write: ([, first = ''], today) =>
      certain(
        `${raise('in', first)} ${today.year + (/n/iu.test(first) ? 1 : -1)}`,
      ),
  },
  {
    pattern: /\b([Ll])ast (spring|summer|fall|autumn|winter)\b/gu,
    write: ([, l, season = ''], today) => ({
      by: `${raise('in', l)} the ${season} of ${lastSeason(season, today)}`,
      isCertain: season !== 'winter',
    }),
  },
  {
    pattern: /\b([YyTt])(?:esterday|oday|omorrow)\b/gu,
    write: ([word, first], today) => {
      const days = /yes/iu.test(word) ? -1 : /tom/iu.test(word) ? 1 : 0
      const isPlain = days !== 0
      return {
        by: `${raise('on', first)} ${writeDay(addDays(today, days))}`,
        isCertain: isPlain,
      }
    },
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:([Oo]n |[Ll]ate |[Ee]arly |[Ll]ast )?(${WEEKDAYS.join('|')}))(?!’s|'s|,? \d|s\b| (?:${MONTH}))\b(?: (morning|afternoon|evening|night)\b)?(?! \p{Ll}+ (?:talk|meeting|call|election|summit))`,
      'gu',
    ),
    write: ([, lead = '', name = '', part], today, isFuture) => {
      const day = nearestWeekday(name, today, isFuture)
      const when = `${name} ${writeDay(day)}`
      const by = part
        ? `${raise('on', lead[0] ?? 'o')} the ${part} of ${when}`
        : `${lead.replace(/last /iu, 'on ') || 'on '}${when}`
      return { by, isCertain: !isFuture }
    },
  },
  {
    pattern:
      /\b(\d+|two|three|four|five|six|ten|\d+) (year|month|week|day)s ago\b|\b([Aa]) (year|month|week) ago\b/gu,
    write: ([whole, count, unit, , single], today) => {
      const at = goBack(
        today,
        numberOf(count ?? 'one'),
        unit ?? single ?? 'year',
      )
      return { by: `${whole} (about ${at})`, isCertain: false }
    },
  },
]

function certain(by: string): Writing {
  return { by, isCertain: true }
}

/** With the capital of the word that it replaces. */
function raise(word: string, first: string | undefined) {
  const isRaised = first !== undefined && first === first.toUpperCase()
  return isRaised ? word.charAt(0).toUpperCase() + word.slice(1) : word
}

function monthOf(name: string): number {
  return MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3)))
}

/** The last such day before the article, or the next where the sentence looks ahead. */
function nearest(
  day: number,
  month: number,
  today: Day,
  isFuture: boolean,
): Day {
  const same = { year: today.year, month, day }
  if (isFuture) {
    return isAfter(today, same) ? { ...same, year: today.year + 1 } : same
  }
  return isAfter(same, today) ? { ...same, year: today.year - 1 } : same
}

function nearestWeekday(name: string, today: Day, isFuture: boolean): Day {
  const sought = WEEKDAYS.findIndex((weekday) => weekday === name)
  const ahead = (sought - weekdayOf(today) + 7) % 7
  return addDays(today, isFuture ? ahead : ahead === 0 ? 0 : ahead - 7)
}

function lastSeason(season: string, { year, month }: Day) {
  const ends =
    { spring: 5, summer: 8, fall: 11, autumn: 11, winter: 2 }[season] ?? 0
  return month > ends ? year : year - 1
}

function goBack(today: Day, count: number, unit: string) {
  if (unit === 'year') return String(today.year - count)
  if (unit === 'month') return writeMonth(addMonths(today, -count))
  return writeDay(addDays(today, -count * (unit === 'week' ? 7 : 1)))
}

function numberOf(word: string) {
  const names = [
    'zero',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
  ]
  const index = names.indexOf(word)
  return index === -1 ? Number(word) : index
}
