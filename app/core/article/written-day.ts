const MONTHS: Record<string, number> = {
  ...numbered('jan feb mar apr may jun jul aug sep oct nov dec'),
  ...numbered('ene feb mar abr may jun jul ago sep oct nov dic'),
  ...numbered('jan fév mar avr mai jui jui aoû sep oct nov déc'),
  ...numbered('jan feb mär apr mai jun jul aug sep okt nov dez'),
  ...numbered('янв фев мар апр мая июн июл авг сен окт ноя дек'),
  ...numbered('січ лют бер кві тра чер лип сер вер жов лис гру'),
  juin: 6,
  juil: 7,
}

const WRITTEN: { pattern: RegExp; order: 'dmy' | 'mdy' | 'ymd' }[] = [
  { pattern: /(\d{4})-(\d{2})-(\d{2})/u, order: 'ymd' },
  { pattern: /(\d{1,2})\.(\d{1,2})\.(\d{4})/u, order: 'dmy' },
  {
    pattern:
      /(\d{1,2})\.?(?:st|nd|rd|th|er|º)? (?:de )?(\p{L}{3,})\.?,? (?:de )?(\d{4})/u,
    order: 'dmy',
  },
  {
    pattern: /(\p{L}{3,})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})/u,
    order: 'mdy',
  },
]

/** The first day written out in a line, as an ISO day. */
export function findWrittenDay(line: string): string | undefined {
  for (const { pattern, order } of WRITTEN) {
    const [, one = '', two = '', three = ''] = pattern.exec(line) ?? []
    const [year, month, day] =
      order === 'ymd'
        ? [one, two, three]
        : order === 'dmy'
          ? [three, two, one]
          : [three, one, two]
    const iso = isoDay(Number(year), monthOf(month), Number(day))
    if (iso) return iso
  }
  return undefined
}

function monthOf(written: string): number {
  if (/^\d+$/u.test(written)) return Number(written)
  const plain = written.toLowerCase()
  return MONTHS[plain.slice(0, 4)] ?? MONTHS[plain.slice(0, 3)] ?? 0
}

function isoDay(year: number, month: number, day: number) {
  if (year < 1_900 || year > 2_100) return undefined
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function numbered(list: string) {
  return Object.fromEntries(
    list.split(' ').map((name, index) => [name, index + 1]),
  )
}
