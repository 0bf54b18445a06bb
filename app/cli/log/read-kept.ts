import { readKey, type VerifierKey } from '#app/core/log/note/key.ts'
import {
  readBundle,
  readConsistency,
  type ProofBundle,
} from '#app/core/log/proof/bundle.ts'
import type { Kept } from '#app/core/log/proof/check-bundle.ts'
import { logCrypto } from '#app/desk/log/crypto.ts'
import { CommandFault } from '../command.ts'
import { readInput } from '../read-input.ts'

export type KeptFiles = {
  key?: string | undefined
  checkpoint?: string | undefined
  consistency?: string | undefined
}

/** What the caller kept from earlier: files, read before anything is judged. */
export async function readKept(files: KeptFiles): Promise<Kept> {
  const { key, checkpoint, consistency } = files
  return {
    key: key ? keyIn(await readText(key), key) : null,
    checkpoint: checkpoint ? await readText(checkpoint) : null,
    growth: consistency
      ? growthIn(parsed(await readText(consistency)), consistency)
      : null,
  }
}

/** A file, or standard input, as text. */
export async function readText(file: string) {
  return new TextDecoder().decode(await readInput(file))
}

/** Parsed JSON, or undefined where it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The proof in a text. */
export function bundleIn(text: string, file: string): ProofBundle {
  const bundle = readBundle(parsed(text))
  if (!bundle) throw new CommandFault(`${file} is not a proof of this kind.`)
  return bundle
}

/** A line of its own, or anywhere in what /log/keys.json says; the newest counts. */
function keyIn(text: string, file: string): VerifierKey {
  const lines = text.match(/[^\s"+]+\+[0-9a-f]{8}\+[A-Za-z0-9+/=]+/g) ?? []
  const key = readKey(logCrypto.sha256, lines.at(-1) ?? '')
  if (!key) throw new CommandFault(`${file} holds no key of a log.`)
  return key
}

function growthIn(json: unknown, file: string) {
  const growth = readConsistency(json)
  if (!growth) throw new CommandFault(`${file} is no proof of consistency.`)
  return growth
}
