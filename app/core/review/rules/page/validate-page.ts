import {
  checkSubject,
  mergeReports,
  noReview,
  reportOf,
} from '../check-rules.ts'
import type { RuleContext } from '../context.ts'
import type { RuleReport } from '../finding.ts'
import { mediaReviewRules } from '../media/media-rules.ts'
import { asSiblings, readSubjects } from '../read-subjects.ts'
import { claimReviewRules } from '../registry.ts'
import type { Subject } from '../rule.ts'
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
  const media = asSiblings(read.flatMap((block) => block.media))
  const faults = read.flatMap((block) => block.faults)
  const seen = { ...known, page: facts }

  const mediaReports = media.map((subject) =>
    checkSubject(subject, seen, mediaReviewRules),
  )
  if (subjects.length === 0)
    return mediaReports.length > 0
      ? mergeReports([reportOf(faults, []), ...mediaReports])
      : withoutReview(faults, known)
  const reports = subjects.map((subject) =>
    checkSubject(subject, seen, claimReviewRules),
  )
  return mergeReports([reportOf(faults, []), ...reports, ...mediaReports])
}

function readBlock(block: string, index: number, blocks: string[]) {
  const prefix = blocks.length > 1 ? `ld+json[${index}] ` : ''
  const read = readSubjects(block)
  if (!read.ok) {
    const finding = { ...read.finding, path: `${prefix}${read.finding.path}` }
    return { subjects: [], media: [], faults: [finding] }
  }
  const media = readSubjects(block, 'MediaReview')
  const inBlock = (subject: Subject) => ({
    ...subject,
    path: `${prefix}${subject.path}`,
  })
  return {
    subjects: read.subjects.map(inBlock),
    media: media.ok ? media.subjects.map(inBlock) : [],
    faults: [],
  }
}

/** A withdrawn review's page is right to carry no markup. */
function withoutReview(
  faults: RuleReport['findings'],
  { record }: RuleContext,
): RuleReport {
  if (record?.withdrawn) return reportOf(faults, ['CR-098'])
  return reportOf([...faults, noReview], [])
}
