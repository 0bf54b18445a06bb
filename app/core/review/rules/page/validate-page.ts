import {
  checkSubject,
  mergeReports,
  noReview,
  reportOf,
} from '../check-rules.ts'
import type { RuleContext } from '../context.ts'
import type { RuleReport } from '../finding.ts'
import { asSiblings, readSubjects } from '../read-subjects.ts'
import { claimReviewRules } from '../registry.ts'
import { readPage, type PageAnswer } from './read-page.ts'

/** Hold the bytes of a page, as a crawler gets them, to all rules. */
export function validatePage(
  html: string,
  known: RuleContext = {},
  answer: PageAnswer = {},
): RuleReport {
  const { blocks, facts } = readPage(html, answer)
  const read = blocks.map((block, index) => readBlock(block, index, blocks))
  const subjects = asSiblings(read.flatMap((block) => block.subjects))
  const faults = read.flatMap((block) => block.faults)

  if (subjects.length === 0) return withoutReview(faults, known)
  const reports = subjects.map((subject) =>
    checkSubject(subject, { ...known, page: facts }, claimReviewRules),
  )
  return mergeReports([reportOf(faults, []), ...reports])
}

function readBlock(block: string, index: number, blocks: string[]) {
  const prefix = blocks.length > 1 ? `ld+json[${index}] ` : ''
  const read = readSubjects(block)
  if (!read.ok) {
    const finding = { ...read.finding, path: `${prefix}${read.finding.path}` }
    return { subjects: [], faults: [finding] }
  }
  const subjects = read.subjects.map((subject) => ({
    ...subject,
    path: `${prefix}${subject.path}`,
  }))
  return { subjects, faults: [] }
}

/** A withdrawn review's page is right to carry no markup. */
function withoutReview(
  faults: RuleReport['findings'],
  { record }: RuleContext,
): RuleReport {
  if (record?.withdrawn) return reportOf(faults, ['CR-098'])
  return reportOf([...faults, noReview], [])
}
