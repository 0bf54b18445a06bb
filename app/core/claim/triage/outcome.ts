import type { MoveRefusal } from '../decide-move.ts'
import type { AskRefusal } from '../../model/refusals.ts'
import type { SpanRefusal } from '../span/why-not-span.ts'
import type { MergeRefusal } from './decide-merge.ts'
import type { SplitRefusal } from './decide-split.ts'
import type { EditRefusal } from './why-not-edit.ts'

/** Where a claim came from. */
export type Origin =
  'engine' | 'model' | 'selection' | 'split' | 'merge' | 'entry' | 'import'

/** What a step of triage came to. */
export type Did =
  | 'accepted'
  | 'dismissed'
  | 'restored'
  | 'returned'
  | 'edited'
  | 'span-changed'
  | 'added'
  | 'split'
  | 'merged'
  | 'asked-model'

/** Every reason for which a step of triage is not taken. */
export type TriageRefusal =
  | MoveRefusal
  | EditRefusal
  | SpanRefusal
  | SplitRefusal
  | MergeRefusal
  | AskRefusal
  | 'no-such-claim'
  | 'changed-since'
  | 'no-such-article'
  | 'newer-version'
  | 'already-a-claim'
  | 'part-past-triage'
  | 'no-such-target'
