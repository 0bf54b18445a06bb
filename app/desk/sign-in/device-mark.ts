import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/**
 * A mark for the browser in which a person signed in, so that strangers who
 * guess at the account do not slow its owner down. It grants nothing else, and
 * ends with the password.
 */
export function makeDeviceMark(passwordHash: string) {
  const device = randomBytes(16).toString('base64url')
  return `${device}.${sealOf(device, passwordHash)}`
}

/** Which browser `mark` stands for, or null if it is not this account's. */
export function readDeviceMark(
  mark: string | null,
  passwordHash: string | null | undefined,
) {
  const [device, seal] = mark?.split('.') ?? []
  if (!device || !seal || !passwordHash) return null
  const expected = Buffer.from(sealOf(device, passwordHash))
  const given = Buffer.from(seal)
  if (given.length !== expected.length) return null
  return timingSafeEqual(given, expected) ? device : null
}

function sealOf(device: string, passwordHash: string) {
  return createHmac('sha256', passwordHash).update(device).digest('base64url')
}
