/** Thrown when a row changed between being read and being written. */
export class StaleRow extends Error {
  override name = 'StaleRow'
}

const CONFLICT_CODES = new Set([
  'SQLITE_BUSY',
  'SQLITE_BUSY_SNAPSHOT',
  '40001', // PostgreSQL: serialization failure
  '40P01', // PostgreSQL: deadlock detected
])

/** True if the transaction lost to another writer and may be tried again. */
export function isConflict(error: unknown) {
  if (error instanceof StaleRow) return true
  return CONFLICT_CODES.has((error as { code?: string })?.code ?? '')
}

const DUPLICATE_CODES = new Set([
  'SQLITE_CONSTRAINT_UNIQUE',
  'SQLITE_CONSTRAINT_PRIMARYKEY',
  '23505', // PostgreSQL: unique violation
])

/** True if a row broke the unique constraint or key of its table. */
export function isDuplicate(error: unknown) {
  const code = (error as { code?: string })?.code ?? ''
  return DUPLICATE_CODES.has(code)
}

/**
 * Write what only one writer can: a number that two took at once is a conflict,
 * and the second takes the next one.
 */
export async function writeOnce(write: Promise<unknown>) {
  try {
    await write
  } catch (error) {
    if (!isDuplicate(error)) throw error
    throw new StaleRow('taken by another writer')
  }
}
