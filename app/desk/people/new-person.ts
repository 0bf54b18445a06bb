import type { OpenDesk } from '../desk.ts'

/** A person of the desk, to be written. */
export function newPerson(
  desk: Pick<OpenDesk, 'deskId' | 'newId' | 'now'>,
  given: { name: string; email: string; passwordHash: string | null },
) {
  return {
    id: desk.newId('psn'),
    deskId: desk.deskId,
    email: given.email.trim().toLowerCase(),
    name: given.name,
    passwordHash: given.passwordHash,
    isDemo: 0 as const,
    preferences: '{}',
    deactivatedAt: null,
    createdAt: desk.now.toISOString(),
    version: 1,
  }
}
