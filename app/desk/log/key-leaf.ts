import { toBase64 } from '#app/core/log/bytes.ts'
import { keyStatement } from '#app/core/log/entries/key-ring.ts'
import type { KeyLeaf } from '#app/core/log/entries/leaf.ts'
import type { SigningKey } from '#app/outside/log-keys/log-keys.ts'
import type { OpenDesk } from '../desk.ts'

type NewKey = {
  origin: string
  why: KeyLeaf['why']
  signer: SigningKey
  /** The key before; it signs too, unless it is lost. */
  previous?: { publicKey: string; signer: SigningKey | null }
}

/** The entry that brings in a key, signed by it and by the one before. */
export function makeKeyLeaf(
  { now }: Pick<OpenDesk, 'now'>,
  { origin, why, signer, previous }: NewKey,
): KeyLeaf {
  const statement = {
    kind: 'key' as const,
    origin,
    publicKey: toBase64(signer.publicKey),
    previousKey: previous?.publicKey ?? null,
    why,
    loggedAt: now.toISOString(),
  }
  const said = keyStatement(statement)
  const before = previous?.signer?.sign(said)
  const signatures = {
    own: toBase64(signer.sign(said)),
    previous: before ? toBase64(before) : null,
  }
  return { ...statement, signatures }
}
