import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { accept, refuse, type Result } from '#app/core/result.ts'

/**
 * Seals what the store must not hold in the open. What was sealed for one
 * purpose opens for no other.
 */
export type SecretBox = {
  seal: (secret: string, purpose: string) => Promise<string>
  open: (sealed: string, purpose: string) => Promise<OpenedSecret>
}

export type OpenedSecret = Result<string, 'secret-unreadable'>

const CIPHER = 'aes-256-gcm'
const KEY_BYTES = 32
const NONCE_BYTES = 12
const TAG_BYTES = 16

/**
 * AES-256-GCM under the key in `keyFile`, which is made the first time that
 * something is sealed and which only the owner may read.
 */
export function makeSecretBox(keyFile: string): SecretBox {
  return {
    seal: async (secret, purpose) =>
      sealed(await findOrMakeKey(keyFile), secret, purpose),
    open: async (text, purpose) => {
      const key = await findKey(keyFile)
      return key ? opened(key, text, purpose) : refuse('secret-unreadable')
    },
  }
}

function sealed(key: Buffer, ...[secret, purpose]: [string, string]) {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(purpose))
  const hidden = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), hidden]).toString('base64')
}

function opened(key: Buffer, text: string, purpose: string): OpenedSecret {
  const bytes = Buffer.from(text, 'base64')
  const body = NONCE_BYTES + TAG_BYTES
  if (bytes.length < body) return refuse('secret-unreadable')
  const nonce = bytes.subarray(0, NONCE_BYTES)
  const decipher = createDecipheriv(CIPHER, key, nonce, {
    authTagLength: TAG_BYTES,
  })
    .setAAD(Buffer.from(purpose))
    .setAuthTag(bytes.subarray(NONCE_BYTES, body))
  const secret = decipher.update(bytes.subarray(body))
  try {
    return accept(Buffer.concat([secret, decipher.final()]).toString('utf8'))
  } catch {
    // The tag does not fit: another key, another purpose, or changed bytes.
    return refuse('secret-unreadable')
  }
}

async function findOrMakeKey(keyFile: string) {
  const found = await findKey(keyFile)
  if (found) return found
  await mkdir(path.dirname(keyFile), { recursive: true })
  const key = randomBytes(KEY_BYTES)
  try {
    const written = `${key.toString('base64')}\n`
    await writeFile(keyFile, written, { mode: 0o600, flag: 'wx' })
    return key
  } catch (error) {
    const theirs = isCode(error, 'EEXIST') && (await findKey(keyFile))
    if (theirs) return theirs
    throw error
  }
}

/** Null where there is no file, or it holds no key. */
async function findKey(keyFile: string) {
  try {
    const key = Buffer.from(await readFile(keyFile, 'utf8'), 'base64')
    return key.length === KEY_BYTES ? key : null
  } catch (error) {
    if (isCode(error, 'ENOENT')) return null
    throw error
  }
}

function isCode(error: unknown, code: string) {
  return error instanceof Error && 'code' in error && error.code === code
}
