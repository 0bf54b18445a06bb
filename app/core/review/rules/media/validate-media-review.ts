import { checkSubject, mergeReports, reportOf } from '../check-rules.ts'
import type { RuleContext } from '../context.ts'
import { toFinding, type RuleReport } from '../finding.ts'
import { readSubjects } from '../read-subjects.ts'
import { mediaReviewRules } from './media-rules.ts'

/** What a MediaReview breaks and meets of the rules for media. */
export function validateMediaReview(
  input: unknown,
  known: RuleContext = {},
): RuleReport {
  const read = readSubjects(input, 'MediaReview')
  if (!read.ok) return reportOf([read.finding], [], mediaReviewRules)
  if (read.subjects.length === 0) {
    const finding = toFinding('CR-003', { path: '$', detail: 'MediaReview' })
    return reportOf([finding], [], mediaReviewRules)
  }
  return mergeReports(
    read.subjects.map((subject) =>
      checkSubject(subject, known, mediaReviewRules),
    ),
  )
}
