import type { RunFailure } from '#app/core/model/refusals.ts'

export type ArticleTables = {
  article: ArticleTable
  articleVersion: ArticleVersionTable
  modelRun: ModelRunTable
}

export type ArticleTable = {
  id: string
  deskId: string
  headline: string
  author: string | null
  publisher: string | null
  publishedOn: string | null
  language: string
  canonicalUrl: string | null
  /** The newest `articleVersion.number`. */
  currentVersion: number
  createdAt: string
  createdById: string
  version: number
}

/** Immutable text. Offsets anywhere count UTF-16 units of `text`. */
export type ArticleVersionTable = {
  id: string
  deskId: string
  articleId: string
  number: number
  text: string
  /** SHA-256 of the text as compared: how the same text twice is recognised. */
  textSha256: string
  engine: string
  /** JSON of the engine's lines and sentences. */
  analysis: string
  source: 'paste' | 'upload' | 'url'
  /** File name or address it came from. */
  sourceName: string | null
  takenInAt: string
  takenInById: string
}

/** One question to the desk's model about a version, and what came of it. */
export type ModelRunTable = {
  id: string
  deskId: string
  articleId: string
  articleVersionId: string
  state: 'waiting' | 'answered' | 'failed'
  /** The name of the model that was asked. */
  model: string
  failure: RunFailure | null
  httpStatus: number | null
  /** Sentences of a long article that were not sent. */
  leftOut: number
  /** How many claims it added. */
  added: number
  /** JSON of `WordingSuggestion`s. */
  suggestions: string
  /** JSON: how many proposals were discarded, by `DiscardReason`. */
  discarded: string
  askedAt: string
  askedById: string
  answeredAt: string | null
}
