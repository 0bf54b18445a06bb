import {
  appendFileSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import {
  keyOfPem,
  newKeyPem,
  type LogKeys,
  type SigningKey,
} from './log-keys.ts'

/** Thrown where the key file cannot be used; the message says how to mend it. */
export class UnusableKeyFile extends Error {
  override name = 'UnusableKeyFile'
}

const ONLY_OWNER = 0o600
const PEM = /-----BEGIN PRIVATE KEY-----[^-]+-----END PRIVATE KEY-----\n?/g

/**
 * The keys in `file`, which only its owner may read. It holds one, and two for
 * the moment of a rotation, so that whichever the log names is there even if the
 * process stops in between. It is read anew where a key is not known yet: a
 * rotation by the command line needs no restart.
 */
export function makeKeyFile(file: string): LogKeys {
  const known = new Map<string, SigningKey>()
  const read = () => {
    const pems = readPems(file)
    for (const pem of pems) remember(keyOf(pem, file))
    return pems
  }
  const remember = (key: SigningKey) => {
    known.set(key.id, key)
    return key
  }
  return {
    first() {
      const [pem] = read()
      return pem ? keyOf(pem, file) : remember(keyOf(makeFile(file), file))
    },
    find(id) {
      if (!known.has(id)) read()
      return known.get(id) ?? null
    },
    add() {
      const pem = newKeyPem()
      replace(file, [...read(), pem].join(''))
      return remember(keyOf(pem, file))
    },
    retireAllBut(id) {
      const pems = read()
      const isKept = (pem: string) => keyOf(pem, file).id === id
      const aside = pems.filter((pem) => !isKept(pem)).join('')
      const retired = `${file}.retired`
      appendFileSync(retired, aside, { mode: ONLY_OWNER })
      replace(file, pems.filter(isKept).join(''))
      return retired
    },
  }
}

function keyOf(pem: string, file: string) {
  try {
    return keyOfPem(pem)
  } catch (error) {
    throw new UnusableKeyFile(`${file} holds no Ed25519 key.`, { cause: error })
  }
}

function readPems(file: string) {
  try {
    const mode = statSync(file).mode & 0o077
    if (mode !== 0 && process.platform !== 'win32')
      throw new UnusableKeyFile(
        `${file} can be read by others. Whoever has it can sign for this desk: chmod 600 ${file}`,
      )
    const pems = readFileSync(file, 'utf8').match(PEM)
    if (!pems) throw new UnusableKeyFile(`${file} holds no Ed25519 key.`)
    return pems.map((pem) => `${pem.trimEnd()}\n`)
  } catch (error) {
    if (isCode(error, 'ENOENT')) return []
    throw error
  }
}

/** Of processes that make it at once one wins; all take its key. */
function makeFile(file: string) {
  mkdirSync(path.dirname(file), { recursive: true })
  const pem = newKeyPem()
  try {
    writeFileSync(file, pem, { mode: ONLY_OWNER, flag: 'wx' })
    return pem
  } catch (error) {
    const [theirs] = isCode(error, 'EEXIST') ? readPems(file) : []
    if (theirs) return theirs
    throw error
  }
}

/** Whoever reads meanwhile sees the old text or the new one. */
function replace(file: string, text: string) {
  mkdirSync(path.dirname(file), { recursive: true })
  const next = `${file}.next`
  writeFileSync(next, text, { mode: ONLY_OWNER })
  renameSync(next, file)
}

function isCode(error: unknown, code: string) {
  return error instanceof Error && 'code' in error && error.code === code
}
