import type { ReviewLeaf } from '../entries/leaf.ts'

type Indexed = { index: number; leaf: ReviewLeaf }

/** What the log says of one version of a review. */
export type Standing = {
  /** The entry of its publication. */
  index: number
  contentSha256: string
  publishedAt: string
  loggedAt: string
  /** SHA-256 of its ClaimReviews, the newest last. */
  markups: string[]
  /** The number of the newest version. */
  newest: number
  /** Whether readers are still given it. */
  sight: 'published' | 'hidden' | 'withdrawn'
  /** SHA-256 of the reason, where it is withdrawn. */
  reasonSha256: string | null
}

/** How a version stands by all entries about its review; null if none is its. */
export function standingOf(
  entries: readonly Indexed[],
  version: number,
): Standing | null {
  const ordered = entries.toSorted((a, b) => a.index - b.index)
  const leaves = ordered.map(({ leaf }) => leaf)
  const published = ordered.find(
    ({ leaf }) => leaf.kind === 'version' && leaf.version === version,
  )
  if (published?.leaf.kind !== 'version') return null
  const { contentSha256, publishedAt, loggedAt } = published.leaf
  const markups = leaves.flatMap((leaf) =>
    'markupSha256' in leaf && leaf.version === version
      ? [leaf.markupSha256]
      : [],
  )
  const versions = leaves.flatMap((leaf) =>
    leaf.kind === 'version' ? [leaf.version] : [],
  )
  const { index } = published
  const newest = Math.max(...versions)
  const fact = { index, contentSha256, publishedAt, loggedAt, markups, newest }
  return { ...fact, ...sightOf(leaves) }
}

function sightOf(leaves: readonly ReviewLeaf[]) {
  const last = leaves.findLast(
    ({ kind }) => kind !== 'version' && kind !== 'markup',
  )
  if (last?.kind === 'withdrawn')
    return { sight: 'withdrawn' as const, reasonSha256: last.reasonSha256 }
  const sight = last?.kind === 'hidden' ? 'hidden' : 'published'
  return { sight, reasonSha256: null } as const
}
