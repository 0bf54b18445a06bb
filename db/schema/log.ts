import type { LeafKind } from '#app/core/log/entries/leaf.ts'

export type LogTables = {
  logHead: LogHeadTable
  logLeaf: LogLeafTable
  logNode: LogNodeTable
  logCheckpoint: LogCheckpointTable
}

/** How far the log of published versions has grown; one writer moves it on. */
export type LogHeadTable = {
  deskId: string
  /** The log's name. It outlives a change of address. */
  origin: string
  size: number
  /** The fingerprint of the key that signs. */
  keyId: string
}

/** Append-only, by trigger. What it says of a review holds no words. */
export type LogLeafTable = {
  deskId: string
  /** Counts from 0, without a gap. */
  position: number
  kind: LeafKind
  reviewId: string | null
  /** The version whose publication the entry is. */
  reviewVersionId: string | null
  markupSha256: string | null
  /** Canonical JSON: what is hashed. */
  leaf: string
  loggedAt: string
}

/** Append-only. The hash over the 2^level entries from position * 2^level on. */
export type LogNodeTable = {
  deskId: string
  level: number
  position: number
  hash: string
}

/** Append-only. What was signed at a size; `note` is it word for word. */
export type LogCheckpointTable = {
  deskId: string
  size: number
  root: string
  keyId: string
  note: string
  signedAt: string
}
