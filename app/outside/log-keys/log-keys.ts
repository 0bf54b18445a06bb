import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  type KeyObject,
} from 'node:crypto'

/** A key that signs the log of published versions. */
export type SigningKey = {
  /** SHA-256 of the raw public key, in hexadecimal. */
  id: string
  publicKey: Uint8Array
  sign: (text: string) => Uint8Array
}

/**
 * The desk's own signing keys, kept outside the store. Signing is pure arithmetic
 * and may happen in a transaction.
 */
export type LogKeys = {
  /** The key that a new log begins with; made where there is none. */
  first: () => SigningKey
  /** The key with this id, or null where it is not. */
  find: (id: string) => SigningKey | null
  /** Make another key, kept beside those there are. */
  add: () => SigningKey
  /** Lay all keys but this one aside; the value says where. */
  retireAllBut: (id: string) => string
}

/** A fresh key as PKCS #8 in PEM: the form it is kept in. */
export function newKeyPem(): string {
  const { privateKey } = generateKeyPairSync('ed25519')
  return privateKey.export({ format: 'pem', type: 'pkcs8' }).toString()
}

/** The key that a PEM holds. Throws if it is no Ed25519 key. */
export function keyOfPem(pem: string): SigningKey {
  const privateKey = createPrivateKey(pem)
  if (privateKey.asymmetricKeyType !== 'ed25519')
    throw new Error('expected an Ed25519 key')
  const publicKey = rawPublicKey(privateKey)
  return {
    id: createHash('sha256').update(publicKey).digest('hex'),
    publicKey,
    sign: (text) => Uint8Array.from(sign(null, Buffer.from(text), privateKey)),
  }
}

function rawPublicKey(privateKey: KeyObject) {
  const { x = '' } = createPublicKey(privateKey).export({ format: 'jwk' })
  return Uint8Array.from(Buffer.from(x, 'base64url'))
}
