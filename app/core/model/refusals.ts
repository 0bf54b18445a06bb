/** Why an endpoint gave no answer that can be used. */
export type ModelRefusal =
  | 'model-timed-out'
  | 'model-unreachable'
  | 'model-error'
  | 'model-said-nothing-usable'

/** The status of the answer, where there was one that says more. */
export type ModelRefusalDetail = { status: number | null }

/** Why asking the model about an article came to nothing. */
export type RunFailure =
  | ModelRefusal
  | 'no-model'
  | 'key-unreadable'
  | 'newer-version'
  | 'never-answered'

/** Why the model is not asked about an article now. */
export type AskRefusal = 'no-model' | 'already-asked' | 'asked-too-often'
