/** The words by which a language tells fact from opinion and forecast. */
export type KindWords = {
  /** Saying it is itself an act that can be checked. */
  commitment: RegExp
  /** Tells that somebody has said or promised something. */
  onRecord: RegExp
  /** The speaker says what the speaker does or will do. */
  ownPlan: RegExp
  forecast: RegExp
  /** What something will do to something else. */
  effect: RegExp
  /** Verbs of speech that only suppose. */
  speculation: RegExp
  /** May come about. */
  possible: RegExp
  /** Is said to come about. */
  certain: RegExp
  condition: RegExp
  past: RegExp
  demand: RegExp
  belief: RegExp
  sentiment: RegExp
  /** Somebody says nothing. */
  silence: RegExp
}
