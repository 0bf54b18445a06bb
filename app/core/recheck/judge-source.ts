/** A page as it was fetched: its bytes and the text read in it, as SHA-256. */
export type PageHashes = { sha256: string; textSha256: string | null }

export type FetchedSource =
  | ({ ok: true } & PageHashes)
  /** `found` is the status for `http-error`. */
  | { ok: false; refusal: string; found: string | null }

export type SourceVerdict =
  | 'first-seen'
  | 'same'
  | 'changed'
  /** It is not there, again and again. */
  | 'gone'
  /** It is not there this time. */
  | 'missing'
  /** It could not be asked: that says nothing of it. */
  | 'unknown'

/** A page is taken to be gone once it was missing this often in a row. */
export const MISSING_BEFORE_GONE = 3

/**
 * What a fetch says of a cited page. The readable text decides where both sides
 * have one, so that another advert or a new menu is no alarm; otherwise the bytes.
 */
export function judgeSource(
  fetched: FetchedSource,
  { baseline, failures }: { baseline: PageHashes | null; failures: number },
): SourceVerdict {
  if (!fetched.ok) {
    if (!isMissing(fetched)) return 'unknown'
    return failures + 1 >= MISSING_BEFORE_GONE ? 'gone' : 'missing'
  }
  if (!baseline) return 'first-seen'
  const isSame =
    baseline.textSha256 && fetched.textSha256
      ? baseline.textSha256 === fetched.textSha256
      : baseline.sha256 === fetched.sha256
  return isSame ? 'same' : 'changed'
}

function isMissing(fetched: Extract<FetchedSource, { ok: false }>) {
  if (fetched.refusal === 'no-such-host') return true
  const isAnswered = fetched.refusal === 'http-error'
  return isAnswered && ['404', '410'].includes(fetched.found ?? '')
}

/** The text that is compared: how a page breaks its lines says nothing. */
export function comparableText(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}

/** When to ask again: sooner where a page was missing, to be sure. */
export function nextCheck(
  verdict: SourceVerdict,
  { now, everyDays }: { now: Date; everyDays: number },
): Date {
  const days = verdict === 'missing' ? 1 : everyDays
  return new Date(now.getTime() + days * 86_400_000)
}
