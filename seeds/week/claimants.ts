import type { GivenClaimant } from '#app/desk/claims/new/resolve-claimants.ts'

/** Who asserts the claims of the worked example, as its article says. */
export const sputnik: GivenClaimant = {
  name: 'Sputnik International',
  kind: 'organisation',
  role: 'publisher',
}

export const doctorow: GivenClaimant = {
  name: 'Gilbert Doctorow',
  kind: 'person',
  role: 'international relations and Russian affairs analyst',
}

export const rasmussen: GivenClaimant = {
  name: 'Earl Rasmussen',
  kind: 'person',
  role: 'Vice President, Eurasia Centre',
}

/** The day of the article, where the claim has none of its own. */
export const ARTICLE_DAY = '2022-01-01'
