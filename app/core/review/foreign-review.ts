/** Another publisher's review as far as it could be read; texts as given. */
export type ForeignReview = {
  context: string[]
  types: string[]
  id: string | null
  identifier: string | null
  url: string | null
  /** `url` made absolute where only its scheme is missing, else null. */
  address: string | null
  title: string | null
  claim: string | null
  summary: string | null
  body: string | null
  language: string | null
  publishedAt: string | null
  modifiedAt: string | null
  expiresAt: string | null
  /** ISO days of the dates above and of the claim, where they can be read. */
  publishedOn: string | null
  claimedOn: string | null
  claimDate: string | null
  /** The name of what is reviewed; Google reads it as the place. */
  itemName: string | null
  itemTypes: string[]
  rating: ForeignRating
  authors: ForeignAgent[]
  publishers: ForeignAgent[]
  claimants: ForeignAgent[]
  appearances: ForeignWork[]
  license: string | null
}

export type ForeignRating = {
  types: string[]
  label: string | null
  value: number | null
  best: number | null
  worst: number | null
  explanation: string | null
}

export type ForeignAgent = {
  types: string[]
  names: string[]
  id: string | null
  url: string | null
  sameAs: string[]
  role: string | null
}

export type ForeignWork = {
  types: string[]
  url: string | null
  title: string | null
  archivedAt: string | null
}
