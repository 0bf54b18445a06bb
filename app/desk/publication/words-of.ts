import type { ReviewContent } from '#app/core/review/content.ts'

/** What a reader may search a review by: only what its page shows. */
export function wordsOf({ claim, verdict, summary, tags }: ReviewContent) {
  const names = claim.claimants.map(({ name }) => name)
  const said = [claim.short, claim.wording, claim.quote, claim.speaker?.name]
  return [...said, ...names, verdict.label, summary, ...tags]
    .filter(Boolean)
    .join('\n')
}

/** What other texts are matched with: the claim as readers see it put. */
export function saysOf({ claim }: ReviewContent) {
  return [claim.short, claim.wording === claim.short ? null : claim.wording]
}
