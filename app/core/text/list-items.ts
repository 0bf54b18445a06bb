import type { Span } from './span.ts'

const LABEL =
  /(?:^|(?<=\s))(?<bullet>[•⁃▪●]\s?)?(?<label>\d{1,2}|[a-z])(?<form>\.\)|\)|\.)(?=\s)|(?:^|(?<=\s))[•⁃▪●]/gu

const BEGINNING = /^\s*(?:[•⁃▪●]|(?:\d{1,2}|[a-z])(?:\.\)|\)|\.)\s)/u

/** The labels of a list that runs on in one line, such as "1." or "b)". */
export function findListItems(text: string): Span[] {
  if (!BEGINNING.test(text)) return []
  const labels: RegExpExecArray[] = []
  for (const label of text.matchAll(LABEL)) {
    const last = labels.at(-1)
    if (!last || isNextOf(last, label)) labels.push(label)
  }
  return labels.map(({ index, 0: label }) => ({
    start: index,
    end: index + label.length,
  }))
}

function isNextOf(last: RegExpExecArray, label: RegExpExecArray) {
  const before = last.groups
  const now = label.groups
  if (!now?.label || !before?.label) return now?.label === before?.label
  if (now.form !== before.form) return false
  return now.label === following(before.label)
}

function following(label: string) {
  const number = Number(label)
  if (!Number.isNaN(number)) return String(number + 1)
  return String.fromCodePoint((label.codePointAt(0) ?? 0) + 1)
}
