import type { Role } from '#app/core/people/roles.ts'
import type { Flag } from '../schema.ts'

export type DeskTables = {
  desk: DeskTable
  person: PersonTable
  personRole: PersonRoleTable
  session: SessionTable
  oneTimeLink: OneTimeLinkTable
  attempt: AttemptTable
  claimant: ClaimantTable
  conflictOfInterest: ConflictOfInterestTable
  tag: TagTable
  modelEndpoint: ModelEndpointTable
}

export type DeskTable = {
  id: string
  name: string
  language: string
  timeZone: string
  /** JSON of `DeskSettings`. */
  settings: string
  createdAt: string
  version: number
}

export type PersonTable = {
  id: string
  deskId: string
  /** Lower case; what a person signs in with. */
  email: string
  name: string
  /** Argon2id, or null until an invitation is taken up. */
  passwordHash: string | null
  isDemo: Flag
  /** JSON of what a person set for themselves: theme, keys. */
  preferences: string
  deactivatedAt: string | null
  createdAt: string
  version: number
}

export type PersonRoleTable = { deskId: string; personId: string; role: Role }

/** `id` is the SHA-256 of what the cookie holds. */
export type SessionTable = {
  id: string
  personId: string
  /** What the person knows the browser by; empty where it does not say. */
  browser: string
  system: string
  createdAt: string
  expiresAt: string
}

export type OneTimeLinkTable = {
  id: string
  deskId: string
  kind: 'invitation' | 'password-reset' | 'first-admin'
  /** SHA-256 of the secret in the link. */
  tokenHash: string
  personId: string | null
  createdById: string | null
  createdAt: string
  expiresAt: string
  usedAt: string | null
}

/** Tries to sign in: `key` is a SHA-256 of what is counted. */
export type AttemptTable = { key: string; points: number; expiresAt: string }

export type ClaimantTable = {
  id: string
  deskId: string
  name: string
  /** Lower case, one space between words; one claimant a name. */
  normalName: string
  kind: 'person' | 'organisation'
  role: string | null
  /** JSON list of URLs that say who this is (Wikidata, home page). */
  sameAs: string
  createdAt: string
  version: number
}

export type ConflictOfInterestTable = {
  id: string
  deskId: string
  personId: string
  claimantId: string
  reason: string
  declaredById: string
  declaredAt: string
  endedAt: string | null
}

export type TagTable = {
  id: string
  deskId: string
  name: string
  normalName: string
  createdAt: string
}

/** The model of the desk's own; a desk without a row has none. */
export type ModelEndpointTable = {
  deskId: string
  baseUrl: string
  model: string
  /** Sealed for the desk and the endpoint's origin; null where none is needed. */
  sealedKey: string | null
  timeoutSeconds: number
  updatedAt: string
  updatedById: string
  version: number
}
