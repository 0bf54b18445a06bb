import { markupDigest } from '#app/core/log/entries/digests.ts'
import { readLeaf } from '#app/core/log/entries/leaf.ts'
import { readCheckpoint } from '#app/core/log/note/checkpoint.ts'
import { fingerprint, readKey } from '#app/core/log/note/key.ts'
import { readBundle, type ProofBundle } from '#app/core/log/proof/bundle.ts'
import {
  checkBundle,
  type CheckedBundle,
} from '#app/core/log/proof/check-bundle.ts'
import {
  checkMarkup,
  checkPage,
  claimReviewsInText,
  claimReviewsOnPage,
} from '#app/core/log/proof/check-published.ts'
import type { LogFault } from '#app/core/log/proof/fault.ts'
import { verdictOf } from '#app/core/log/proof/verdict.ts'
import { accept, refuse } from '#app/core/result.ts'
import type { JsonObject } from '#app/core/review/json/json.ts'
import { findLeafOfMarkup } from '#db/log/log.ts'
import { findRendering } from '#db/publication/renderings.ts'
import { findReview } from '#db/publication/reviews.ts'
import { logCrypto } from '../crypto.ts'
import { readLogCheckpoint, readLogKeys } from '../read/read-log.ts'
import { readGrowth, readProof, type LogSource } from '../read/read-proof.ts'

type Site = LogSource & { origin: string }

/** More than a reader pastes; the command line takes any number. */
const MOST = 50

/**
 * Hold what a reader gives, or a page of our own that they name, against our own
 * log. It is this server that answers: whoever does not trust it checks offline.
 */
export async function checkGiven(
  site: Site,
  given: { text: string; url: string },
) {
  const text = given.text.trim() ? given.text : await readOwnPage(site, given)
  if (text === null) return refuse('not-there')
  if (text === undefined) return refuse('nothing-given')
  const bundle = readBundle(parsed(text))
  if (bundle) return accept(asAnswer([await checkOurs(site, bundle)]))
  const isPage = /^\s*</.test(text)
  const markups = isPage ? claimReviewsOnPage(text) : claimReviewsInText(text)
  if (markups.length === 0) return refuse('no-markup')
  if (markups.length > MOST) return refuse('too-many')
  const checks: Check[] = []
  for (const markup of markups)
    checks.push(await checkOne(site, markup, isPage ? text : null))
  return accept(asAnswer(checks))
}

/** A proof as its page shows it, and what this server says of it. */
export async function checkProof(source: LogSource, bundle: ProofBundle) {
  const { checked, faults } = await checkOurs(source, bundle)
  const { content, standing, checkpoint, signer } = checked
  const claim = content?.['claim'] as { short?: unknown } | undefined
  const own = bundle.entries.find(({ index }) => index === standing?.index)
  return {
    shortClaim: typeof claim?.short === 'string' ? claim.short : null,
    verdict: verdictOf(faults, true),
    standing,
    entry: own ?? null,
    size: checkpoint?.size ?? 0,
    checkpoint: bundle.checkpoint,
    keyId: signer && fingerprint(logCrypto.sha256, signer.publicKey),
  }
}

type Check = {
  faults: LogFault[]
  checked: CheckedBundle | null
  slug: string | null
}

function asAnswer(checks: readonly Check[]) {
  const faults = checks.flatMap((check) => check.faults)
  return {
    verdict: verdictOf(faults, true),
    faults,
    found: checks.flatMap(fact),
  }
}

function fact({ checked, slug }: Check) {
  if (!checked?.standing) return []
  const { version, standing } = checked
  const { index, publishedAt, loggedAt, newest, sight } = standing
  return [{ slug, version, index, publishedAt, loggedAt, newest, sight }]
}

async function checkOne(
  site: Site,
  markup: JsonObject,
  html: string | null,
): Promise<Check> {
  const digest = markupDigest(logCrypto.sha256, markup)
  const row = await findLeafOfMarkup(site.db, site.deskId, digest)
  const leaf = row && readLeaf(row.leaf)
  const at = String(markup['url'] ?? '').slice(0, 300)
  if (!leaf || leaf.kind === 'key') return unknown(at)
  const review = await findReview(site.db, site.deskId, leaf.reviewId)
  const { version } = leaf
  const bundle =
    review && (await readProof(site, { slug: review.slug, version }))
  if (!bundle) return unknown(at)
  const ours = await checkOurs(site, bundle)
  const { checked } = ours
  const more = html
    ? checkPage(logCrypto, html, checked)
    : checkMarkup(logCrypto, markup, checked)
  return { ...ours, faults: [...ours.faults, ...more], slug: review.slug }
}

function unknown(at: string): Check {
  return { faults: [{ fault: 'not-logged', at }], checked: null, slug: null }
}

/** A proof by our own key, and against our own tree. */
async function checkOurs(site: LogSource, bundle: ProofBundle) {
  const keys = await readLogKeys(site)
  const newest = await readLogCheckpoint(site)
  const key = readKey(logCrypto.sha256, keys.at(-1)?.verifierKey ?? '')
  const size = readCheckpoint(bundle.checkpoint)?.checkpoint.size ?? 0
  const [from = 0, to = 0] = [size, newest?.size ?? 0].toSorted((a, b) => a - b)
  const growth = (await readGrowth(site, { from, to })) ?? null
  const checkpoint = newest?.note ?? null
  const checked = checkBundle(logCrypto, bundle, { key, checkpoint, growth })
  return { checked, faults: checked.faults, slug: null }
}

/** A page as it is served; undefined where none is named, null where none is. */
async function readOwnPage(site: Site, { url }: { url: string }) {
  if (!url.trim()) return undefined
  if (!URL.canParse(url, site.origin)) return null
  const { origin, pathname } = new URL(url, site.origin)
  if (origin !== site.origin) return null
  const at = { deskId: site.deskId, path: pathname }
  const stored = await findRendering(site.db, at, 'bytes')
  return stored ? new TextDecoder().decode(stored.body) : null
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
