import { createHash, createPublicKey, verify } from 'node:crypto'
import type { LogCrypto } from '#app/core/log/crypto.ts'

/** SHA-256 and Ed25519 of Node, which are OpenSSL's. */
export const logCrypto: LogCrypto = {
  sha256: (bytes) =>
    Uint8Array.from(createHash('sha256').update(bytes).digest()),
  verify(publicKey, message, signature) {
    const x = Buffer.from(publicKey).toString('base64url')
    const jwk = { kty: 'OKP', crv: 'Ed25519', x }
    try {
      const key = createPublicKey({ key: jwk, format: 'jwk' })
      return verify(null, message, key, signature)
    } catch {
      // Not 32 bytes, or not a point of the curve: nothing is signed by it.
      return false
    }
  },
}
