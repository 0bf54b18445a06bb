import { z } from 'zod'
import { PRIORITIES } from '../claim/claim-state.ts'

/** How a desk works and what it says of itself in public. */
export const DeskSettings = z.object({
  /** How many people rate a claim blind. */
  ratersRequired: z.number().int().min(1).max(3).default(2),
  /** Whoever worked on a claim may not approve it. */
  fourEyes: z.boolean().default(true),
  /** Who names the raters when a claim is sent to rating. */
  ratersNamedBy: z.enum(['editor', 'anyone']).default('editor'),
  /** The evidence gate stops claims of these priorities; others are warned. */
  evidenceGate: z.array(z.enum(PRIORITIES)).default([...PRIORITIES]),
  /** How raters and editors are named on public pages. */
  shownPeople: z.enum(['names', 'roles', 'nobody']).default('roles'),
  contactEmail: z.string().default(''),
  /** Working days in which a reader's report is looked at, and is decided. */
  acknowledgeDays: z.number().int().min(1).max(30).default(2),
  decideDays: z.number().int().min(1).max(60).default(7),
  /** Days for which a reader's address is kept once a case is closed. */
  keepContactDays: z.number().int().min(1).max(365).default(30),
  /** Every so many days cited pages are fetched again; 0 for never. */
  recheckDays: z.number().int().min(0).max(365).default(7),
  /** Markdown of the public pages. */
  about: z.string().default(''),
  methodology: z.string().default(''),
  correctionsPolicy: z.string().default(''),
  funding: z.string().default(''),
  /** CR-109: a campaign, a party or an official may not publish ClaimReview. */
  politicalEntity: z.boolean().default(false),
  /** CR-110: an aggregator lists its sources in public. */
  aggregator: z.boolean().default(false),
  /** The address of that list. */
  sourceList: z.string().default(''),
  /** Licence of the markup, as an address (`sdLicense`). */
  markupLicence: z.string().default(''),
})
export type DeskSettings = z.infer<typeof DeskSettings>

/** The settings kept as JSON in `stored`, with the default for what is new. */
export function readDeskSettings(stored: string): DeskSettings {
  return DeskSettings.parse(JSON.parse(stored))
}
