import {
  checkBundle,
  type CheckedBundle,
  type Kept,
} from '#app/core/log/proof/check-bundle.ts'
import type { ProofBundle } from '#app/core/log/proof/bundle.ts'
import {
  checkAgainstLog,
  checkMarkup,
  checkPage,
  claimReviewsInText,
  claimReviewsOnPage,
} from '#app/core/log/proof/check-published.ts'
import type { LogFault } from '#app/core/log/proof/fault.ts'
import { readWholeLog } from '#app/core/log/proof/whole-log.ts'
import { logCrypto } from '#app/desk/log/crypto.ts'
import { log as texts } from '#app/messages/en/check/log.ts'
import { CommandFault } from '../command.ts'
import type { Source } from './read-source.ts'
import { verdictOf } from '#app/core/log/proof/verdict.ts'
import { signedFacts, signedLines, verdictLines } from './verdict.ts'

/** Check what was read by its proof, or by the whole log. */
export function judge({ text, bundle, log }: Source, kept: Kept) {
  if (log) return judgeByLog(text, log, kept)
  if (bundle) return judgeByProof(text, bundle, kept)
  throw new CommandFault('There is neither a proof nor a log to check it by.')
}

function judgeByProof(text: string, bundle: ProofBundle, kept: Kept) {
  const checked = checkBundle(logCrypto, bundle, kept)
  const faults = [...checked.faults, ...aboutText(text, checked)]
  const verdict = verdictOf(faults, checked.isPinned)
  const { reviewId, version, standing } = checked
  const lines = [
    ...(standing
      ? [texts.cli.version(version, standing.index, standing.publishedAt)]
      : []),
    ...signedLines(checked),
    ...verdictLines(verdict, faults),
  ]
  const facts = { reviewId, version, standing, ...signedFacts(checked), faults }
  return { verdict, facts, lines }
}

/** What the text adds to the proof: the proof itself adds nothing. */
function aboutText(text: string, checked: CheckedBundle): LogFault[] {
  if (isPage(text)) return checkPage(logCrypto, text, checked)
  const markups = claimReviewsInText(text)
  return markups.flatMap((markup) => checkMarkup(logCrypto, markup, checked))
}

function judgeByLog(text: string, lines: string[], kept: Kept) {
  const whole = readWholeLog(logCrypto, lines, kept)
  const markups = isPage(text)
    ? claimReviewsOnPage(text)
    : claimReviewsInText(text)
  if (markups.length === 0)
    throw new CommandFault('There is no ClaimReview in it to check.')
  const { faults: found, absent } = checkAgainstLog(logCrypto, markups, whole)
  const faults = [...whole.faults, ...found]
  const verdict = verdictOf(faults, whole.isPinned)
  const said = [
    texts.cli.checked(markups.length),
    ...(absent > 0 ? [texts.cli.absent(absent)] : []),
    ...signedLines(whole),
    ...verdictLines(verdict, faults),
  ]
  const checked = markups.length
  const facts = { checked, absent, ...signedFacts(whole), faults }
  return { verdict, facts, lines: said }
}

function isPage(text: string) {
  return /^\s*</.test(text)
}
