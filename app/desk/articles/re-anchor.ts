import {
  findAnchor,
  type Anchor,
  type FoundAnchor,
} from '#app/core/text/anchor.ts'
import type { listArticleSightings } from '#db/articles/sightings.ts'

type Sighting = Awaited<ReturnType<typeof listArticleSightings>>[number]

/** Where a sighting stands in the new text. */
export type ReAnchored = { sighting: Sighting; found: FoundAnchor }

/** Look for each sighting's quote in a new text. */
export function reAnchor(
  text: string,
  sightings: readonly Sighting[],
): ReAnchored[] {
  return sightings.map((sighting) => ({
    sighting,
    found: findAnchor(text, anchorOf(sighting)),
  }))
}

/** True if both were read from the same rows, anchored alike. */
export function areSameAnchors(
  a: readonly Sighting[],
  b: readonly Sighting[],
): boolean {
  return JSON.stringify(a.map(identity)) === JSON.stringify(b.map(identity))
}

function anchorOf(sighting: Sighting): Anchor {
  return {
    exact: sighting.exact ?? '',
    prefix: sighting.prefix ?? '',
    suffix: sighting.suffix ?? '',
    start: sighting.startOffset ?? 0,
    end: sighting.endOffset ?? 0,
  }
}

function identity({ id, exact, startOffset, endOffset }: Sighting) {
  return [id, exact, startOffset, endOffset]
}
