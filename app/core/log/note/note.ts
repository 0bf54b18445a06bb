import { concat, fromBase64, sameBytes, toBase64, utf8 } from '../bytes.ts'
import type { LogCrypto, Sha256 } from '../crypto.ts'
import { accept, refuse } from '../../result.ts'
import { keyHash, type VerifierKey } from './key.ts'

/** A text with signatures under it, as C2SP signed-note lays it out. */
export type SignedNote = { text: string; signatures: NoteSignature[] }

export type NoteSignature = {
  name: string
  keyHash: Uint8Array
  signature: Uint8Array
}

/** No honest note is longer, or has more signatures. */
const LONGEST = 64_000
const MOST_SIGNATURES = 64

/** The signature of a note's text as it stands under it. */
export function signatureBy(
  sha256: Sha256,
  key: VerifierKey,
  signature: Uint8Array,
): NoteSignature {
  return { name: key.name, keyHash: keyHash(sha256, key), signature }
}

/** The note as it is kept and served. */
export function writeNote({ text, signatures }: SignedNote): string {
  const lines = signatures.map(
    (each) =>
      `— ${each.name} ${toBase64(concat(each.keyHash, each.signature))}\n`,
  )
  return `${text}\n${lines.join('')}`
}

/** The parts of a note, or null if it is none. Nothing is verified yet. */
export function readNote(note: string): SignedNote | null {
  if (note.length > LONGEST || !isPlain(note) || !note.endsWith('\n'))
    return null
  const end = note.lastIndexOf('\n\n')
  if (end < 0) return null
  const lines = note.slice(end + 2, -1).split('\n')
  if (lines.length > MOST_SIGNATURES) return null
  const signatures = lines.map(readSignature)
  return signatures.every((each) => each !== null)
    ? { text: note.slice(0, end + 1), signatures }
    : null
}

/**
 * Which of `keys` signed the note. A signature that names one of them and does
 * not fit spoils the note; those of unknown keys are passed over.
 */
export function checkNote(
  { sha256, verify }: LogCrypto,
  { text, signatures }: SignedNote,
  keys: readonly VerifierKey[],
) {
  const signers: VerifierKey[] = []
  for (const { name, keyHash: hash, signature } of signatures) {
    const known = keys.filter(
      (key) => key.name === name && sameBytes(keyHash(sha256, key), hash),
    )
    const signer = known.find(({ publicKey }) =>
      verify(publicKey, utf8(text), signature),
    )
    if (signer) signers.push(signer)
    else if (known.length > 0) return refuse('signature-wrong')
  }
  return signers.length > 0 ? accept(signers) : refuse('not-signed')
}

function readSignature(line: string): NoteSignature | null {
  const [, name, encoded] = /^— ([^\s+]+) (\S+)$/.exec(line) ?? []
  const bytes = encoded ? fromBase64(encoded) : null
  if (!name || !bytes || bytes.length < 5) return null
  return { name, keyHash: bytes.slice(0, 4), signature: bytes.slice(4) }
}

/** Control characters but the end of a line are refused, and so is half a pair. */
function isPlain(note: string) {
  // oxlint-disable-next-line no-control-regex
  return !/[\u0000-\u0009\u000b-\u001f]/.test(note) && note.isWellFormed()
}
