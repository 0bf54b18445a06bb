import { createHash, randomBytes, randomInt } from 'node:crypto'

/** A secret for a link, that nobody can guess. */
export function newSecret() {
  return randomBytes(32).toString('base64url')
}

/** A secret of 80 bits that can be typed: four groups of four. */
export function newCode() {
  const letters = Array.from({ length: 16 }, letter).join('')
  return inGroups(letters)
}

/** What the store keeps of a secret; codes may be typed in any case and grouping. */
export function hashSecret(secret: string) {
  return createHash('sha256').update(secret).digest('hex')
}

/** A code as it was made, however it was typed. */
export function readCode(typed: string) {
  const letters = typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')
  return inGroups(letters)
}

function inGroups(letters: string) {
  return letters.replaceAll(/(.{4})(?=.)/g, '$1-')
}

/** Without 0, 1, I and O, which look like one another. */
const LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'

function letter() {
  return LETTERS[randomInt(LETTERS.length)]!
}
