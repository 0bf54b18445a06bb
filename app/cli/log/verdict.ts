import { fingerprint } from '#app/core/log/note/key.ts'
import type { SignedTree } from '#app/core/log/proof/check-signed.ts'
import type { LogFault } from '#app/core/log/proof/fault.ts'
import type { Verdict } from '#app/core/log/proof/verdict.ts'
import { logCrypto } from '#app/desk/log/crypto.ts'
import { log } from '#app/messages/en/check/log.ts'

/** The exit status: 1 for what does not hold, 3 for what holds with a but. */
export function statusOf(verdict: Verdict) {
  if (verdict === 'fails') return 1
  return verdict === 'holds' ? 0 : 3
}

const SENTENCES: Record<Verdict, string> = {
  holds: log.cli.holds,
  'holds-by-own-key': log.cli.holdsByOwnKey,
  outdated: log.cli.outdated,
  fails: log.cli.fails,
}

/** A verdict for people, fault by fault. */
export function verdictLines(verdict: Verdict, faults: readonly LogFault[]) {
  return [...faults.map(faultLine), SENTENCES[verdict]]
}

/** Who signed, over how much. */
export function signedLines({ checkpoint, signer }: SignedTree) {
  if (!checkpoint || !signer) return []
  const { origin, size } = checkpoint
  const id = fingerprint(logCrypto.sha256, signer.publicKey)
  return [log.cli.signed(origin, size), log.cli.keyId(id)]
}

/** The same for programs. */
export function signedFacts({ checkpoint, signer, isPinned }: SignedTree) {
  return {
    origin: checkpoint?.origin ?? null,
    size: checkpoint?.size ?? null,
    keyId: signer && fingerprint(logCrypto.sha256, signer.publicKey),
    isPinned,
  }
}

function faultLine({ fault, at }: LogFault) {
  return at ? `${log.faults[fault]} (${at})` : log.faults[fault]
}
