import { concat, fromBase64, toBase64, toHex, utf8 } from '../bytes.ts'
import type { Sha256 } from '../crypto.ts'

/** An Ed25519 key as a verifier knows it; a log's keys are named like the log. */
export type VerifierKey = { name: string; publicKey: Uint8Array }

const ED25519 = Uint8Array.of(1)
const PUBLIC_KEY_BYTES = 32

/** What names a key in full: SHA-256 of the raw public key, in hexadecimal. */
export function fingerprint(sha256: Sha256, publicKey: Uint8Array): string {
  return toHex(sha256(publicKey))
}

/** The four bytes that lead a signature to its key (C2SP signed-note). */
export function keyHash(sha256: Sha256, { name, publicKey }: VerifierKey) {
  const named = concat(utf8(`${name}\n`), ED25519, publicKey)
  return sha256(named).slice(0, 4)
}

/** A key as one line, the way tools for signed notes take it. */
export function writeKey(sha256: Sha256, key: VerifierKey): string {
  const encoded = toBase64(concat(ED25519, key.publicKey))
  return `${key.name}+${toHex(keyHash(sha256, key))}+${encoded}`
}

/** The key that a line names, or null if it names none. */
export function readKey(sha256: Sha256, line: string): VerifierKey | null {
  const parts = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(
    line.trim(),
  )
  const [, name, hash, encoded] = parts ?? []
  if (!name || !encoded) return null
  const bytes = fromBase64(encoded)
  if (bytes?.length !== PUBLIC_KEY_BYTES + 1 || bytes[0] !== 1) return null
  const key = { name, publicKey: bytes.slice(1) }
  return toHex(keyHash(sha256, key)) === hash ? key : null
}
