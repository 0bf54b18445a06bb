import type { SubscriptionState } from '#app/core/imports/subscription.ts'

export type ImportTables = {
  importRun: ImportRunTable
  importPart: ImportPartTable
  subscription: SubscriptionTable
}

/** One taking in of a file or an address, and how far it is. */
export type ImportRunTable = {
  id: string
  deskId: string
  /** A file's name or path, or an address. */
  source: string
  sourceBytes: number | null
  state: 'waiting' | 'running' | 'done' | 'failed' | 'cancelled'
  /** Why it failed. */
  fault: string | null
  /** Everything before this byte is taken in. */
  cursor: number
  /** How the records stand there. */
  layout: string
  read: number
  fresh: number
  known: number
  changed: number
  withdrawn: number
  failed: number
  /** JSON: how many records break each rule. */
  defects: string
  /** JSON: the first records that could not be read, and why. */
  failures: string
  startedById: string
  createdAt: string
  updatedAt: string
  finishedAt: string | null
  version: number
}

/** A piece of what a run reads, until it has read it. */
export type ImportPartTable = {
  runId: string
  number: number
  bytes: Uint8Array
}

/** A feed that the desk follows. */
export type SubscriptionTable = {
  id: string
  deskId: string
  url: string
  state: SubscriptionState
  /** What the feed said of its bytes, to be asked only for newer ones. */
  etag: string | null
  lastModified: string | null
  bodySha256: string | null
  /** How often in a row it could not be had, and why. */
  failures: number
  failure: string | null
  fetchAt: string
  fetchedAt: string | null
  /** The import of what came last. */
  lastRunId: string | null
  addedById: string
  createdAt: string
  version: number
}
