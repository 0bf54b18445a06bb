/** SHA-256. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array

/** True if `signature` is that of `message` under a raw Ed25519 public key. */
export type VerifyEd25519 = (
  publicKey: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
) => boolean

/** The primitives of the log, handed in because core has none of its own. */
export type LogCrypto = { sha256: Sha256; verify: VerifyEd25519 }
