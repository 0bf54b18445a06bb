import { hash, verify } from '@node-rs/argon2'

/** OWASP's first choice for Argon2id, which is the library's default kind. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** Keyboards differ in how they compose letters; the hash must not. */
function composed(password: string) {
  return password.normalize('NFKC')
}

/** Takes some ten milliseconds: never inside a transaction. */
export function hashPassword(password: string) {
  return hash(composed(password), COST)
}

/**
 * True if `password` is what was hashed. Takes as long where there is no hash,
 * so that the time does not tell which accounts exist.
 */
export async function isPassword(
  password: string,
  passwordHash: string | null | undefined,
) {
  const matches = await verify(
    passwordHash ?? (await unknownHash),
    composed(password),
  )
  return matches && typeof passwordHash === 'string'
}

const unknownHash = hashPassword('the hash of no account')
