import { isText } from '../../json/json.ts'
import {
  asPattern,
  canBeReadIn,
  lengthOf,
  readsLike,
} from '../../json/plain-text.ts'
import type { RuleContext } from '../context.ts'
import type { Outcome } from '../finding.ts'
import { questionStarts } from '../known-words.ts'
import type { RuleSet, Subject } from '../rule.ts'

export const claimTextRules: RuleSet = {
  'CR-010': saysTheClaim,
  'CR-011': isAtMost(75),
  'CR-012': keepsTheVerdictOut,
  'CR-013': isAStatement,
  'CR-014': isAtMost(5000),
  'CR-015': isTheClaimOnThePage,
}

const path = '$.claimReviewed'

function saysTheClaim({ review }: Subject): Outcome {
  return isText(review['claimReviewed']) ? [] : [{ path }]
}

function isAtMost(most: number) {
  return ({ review }: Subject): Outcome => {
    const claim = review['claimReviewed']
    if (!isText(claim)) return null
    const length = lengthOf(claim.trim())
    return length > most ? [{ path, detail: `${length}` }] : []
  }
}

function isAStatement({ review }: Subject): Outcome {
  const claim = review['claimReviewed']
  if (!isText(claim)) return null
  const language = String(review['inLanguage'] ?? 'en').slice(0, 2)
  const asks =
    /[?؟？]["”'’]?$/.test(claim.trim()) ||
    questionStarts[language]?.test(claim.trim())
  return asks ? [{ path }] : []
}

function keepsTheVerdictOut({ review }: Subject, known: RuleContext): Outcome {
  const claim = review['claimReviewed']
  if (!isText(claim)) return null

  const labels = known.scale?.labels.map((label) => label.name) ?? []
  const stated = [...labels.map(toVerdict), ...usualVerdicts].find((verdict) =>
    statesVerdict(claim, verdict),
  )
  if (stated) return [{ path, detail: stated.label }]
  if (!known.scale) return null
  const occurring = labels.find((label) => occursIn(claim, label))
  return occurring ? [{ path, level: 'W', detail: occurring }] : []
}

const usualLabels = [
  'Fact check',
  'Fact-check',
  'Fact checked',
  'True',
  'False',
  'Mostly true',
  'Mostly false',
  'Half true',
  'Misleading',
  'Missing context',
  'Fake',
  'Fake news',
  'Satire',
  'Unproven',
]

type Verdict = { label: string; before: RegExp; atEnd: RegExp }

/** "False: …", "MISLEADING – …", "[Satire] …", "… (false)". */
function toVerdict(label: string): Verdict {
  const words = asPattern(label)
  const bracketed = `[([{【]\\s*${words}\\s*[)\\]}】]`
  return {
    label,
    before: new RegExp(`^\\W*${words}\\s*(:|[-–—]\\s)`, 'iu'),
    atEnd: new RegExp(`^${bracketed}|${bracketed}[.!]?$`, 'iu'),
  }
}

/** Made once: every record of an import is held to them. */
const usualVerdicts = usualLabels.map(toVerdict)

function statesVerdict(claim: string, { before, atEnd }: Verdict) {
  return before.test(claim) || atEnd.test(claim.trim())
}

function occursIn(claim: string, label: string) {
  const word = `(?<![\\p{L}\\p{N}])${asPattern(label)}(?![\\p{L}\\p{N}])`
  return new RegExp(word, 'iu').test(claim)
}

function isTheClaimOnThePage(
  { review }: Subject,
  { page }: RuleContext,
): Outcome {
  const claim = review['claimReviewed']
  if (!page || !isText(claim)) return null
  const visible =
    page.visibleClaim === null
      ? canBeReadIn(page.bodyText, claim)
      : readsLike(page.visibleClaim, claim)
  if (visible) return []
  return [{ path, ...(page.visibleClaim && { detail: page.visibleClaim }) }]
}
