import { accept, refuse } from '#app/core/result.ts'
import type { RuleReport } from '#app/core/review/rules/finding.ts'
import { judgeText } from '#app/core/review/rules/judge-text.ts'
import { withoutText } from '#app/core/review/rules/without-text.ts'
import { readCrawled } from '#app/outside/read-crawled.ts'
import type { Desk } from '../desk.ts'

/** A longer text would keep everybody else waiting while it is read. */
export const CHECKED_TEXT_MAX = 900_000

/** Hold any page of the public web to the rules; none of its text comes back. */
export async function checkAddress(
  { outside, now }: Pick<Desk, 'outside' | 'now'>,
  url: string,
) {
  const read = await readCrawled(outside.readLivePage, url)
  if (!read.ok) return refuse(read.refusal)
  if (read.value.text.length > CHECKED_TEXT_MAX) return refuse('too-long')
  return accept(withoutText(judgeText(read.value, today(now))))
}

/** Hold markup, a page or a feed that somebody gives to the rules. */
export function checkText(
  { now }: Pick<Desk, 'now'>,
  { text, url }: { text: string; url: string | null },
): RuleReport {
  const answer = url === null ? {} : { url }
  return judgeText({ text, answer, redirects: {} }, today(now))
}

function today(now: Date) {
  return now.toISOString().slice(0, 10)
}
