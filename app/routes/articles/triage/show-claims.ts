import type { Reason } from '#app/core/article/break-into-claims.ts'
import type { Analysis } from '#app/core/claim/found/analysis.ts'
import { listMoves, type ClaimEvent } from '#app/core/claim/decide-move.ts'
import type { Mark } from '#app/core/claim/highlight.ts'
import { whyNotEdit } from '#app/core/claim/triage/why-not-edit.ts'
import type { Actor } from '#app/core/people/roles.ts'
import { findAnchor } from '#app/core/text/anchor.ts'
import type {
  ShownAnchor,
  ShownClaim,
  ShownWording,
} from '#app/components/workbench/shown.ts'
import type { ShownSimilar } from '#app/components/matching/shown-match.ts'
import type { WorkbenchClaim } from '#db/articles/candidates.ts'
import type { listArticleSightings } from '#db/articles/sightings.ts'

type Sighting = Awaited<ReturnType<typeof listArticleSightings>>[number]
type Version = { id: string; text: string; number: number }
type Seen = {
  version: Version
  sightings: readonly Sighting[]
  analysis: Required<Analysis>
  isCurrent: boolean
  /** What models suggested, by claim. */
  wordings: ReadonlyMap<string, ShownWording[]>
  /** What was reviewed before and resembles them, by claim. */
  seenBefore: ReadonlyMap<string, ShownSimilar>
}

const TRIAGE: readonly ClaimEvent[] = [
  'accept',
  'dismiss',
  'restore',
  'return-to-triage',
]

/** The claims of a workbench in reading order; those not in the text come last. */
export function showClaims(
  rows: readonly WorkbenchClaim[],
  seen: Seen,
  actor: Actor,
): ShownClaim[] {
  const wordings = new Map(rows.map(({ id, wording }) => [id, wording]))
  return rows
    .filter((row) => !isWithdrawnPart(row))
    .map((row) => ({ row, anchor: anchorOf(row, seen) }))
    .toSorted((a, b) => placeOf(a.anchor) - placeOf(b.anchor))
    .map(({ row, anchor }, index) => ({
      ...plainly(row),
      number: index + 1,
      anchor,
      duplicateOf: row.duplicateOfId
        ? {
            id: row.duplicateOfId,
            wording: wordings.get(row.duplicateOfId) ?? '',
          }
        : null,
      parts: partsAt(seen.analysis, anchor),
      suggestions: (seen.wordings.get(row.id) ?? []).filter(
        ({ wording }) => wording !== row.wording,
      ),
      seenBefore: seen.seenBefore.get(row.id) ?? null,
      ...allowed(row, seen, actor),
    }))
}

/** Every stretch of the version that one of these claims stands on. */
export function marksIn(
  version: Version,
  sightings: readonly Sighting[],
  claimIds: ReadonlySet<string>,
): Mark[] {
  return sightings.flatMap((sighting) => {
    const { span } = standing(sighting, version)
    if (!span || !claimIds.has(sighting.claimId)) return []
    return [{ ...span, claimId: sighting.claimId }]
  })
}

/** A part of a split that was taken back: there only for the record. */
function isWithdrawnPart({
  state,
  splitFromId,
  duplicateOfId,
}: WorkbenchClaim) {
  if (state !== 'dismissed' || splitFromId === null) return false
  return duplicateOfId === splitFromId
}

function plainly(row: WorkbenchClaim) {
  const { claimantName: name } = row
  return {
    id: row.id,
    version: row.version,
    quote: row.quote,
    wording: row.wording,
    notes: JSON.parse(row.wordingNotes) as string[],
    kind: row.kind,
    checkable: row.checkable === 1,
    score: row.score,
    reasons: JSON.parse(row.reasons) as Reason[],
    speaker: row.speaker,
    claimant: name ? { name, kind: row.claimantKind ?? 'person' } : null,
    claimedOn: row.claimedOn,
    place: row.place,
    origin: row.origin,
    state: row.state,
    dismissReason: row.dismissReason,
    dismissNote: row.dismissNote,
    isPart: row.splitFromId !== null,
  }
}

function allowed(row: WorkbenchClaim, { isCurrent }: Seen, actor: Actor) {
  const moves = isCurrent ? listMoves(row, actor) : []
  return {
    moves: moves.filter((move) => TRIAGE.includes(move)),
    mayEdit: isCurrent && whyNotEdit(row, actor) === null,
  }
}

function anchorOf(row: WorkbenchClaim, { version, sightings }: Seen) {
  const own = sightings.filter(({ claimId, foundForId }) =>
    foundForId ? foundForId === row.id : claimId === row.id,
  )
  const places = own.map((sighting) => standing(sighting, version))
  return places.find(({ span }) => span) ?? places[0] ?? NOWHERE
}

const NOWHERE: ShownAnchor = { state: 'none', span: null, text: null }

/** Where a sighting stands in `version`; in another one it is looked for. */
function standing(sighting: Sighting, version: Version): ShownAnchor {
  const { exact, startOffset: start, endOffset: end } = sighting
  if (exact === null || start === null || end === null) return NOWHERE
  if (sighting.articleVersionId === version.id)
    return { state: stateOf(sighting), span: { start, end }, text: exact }

  const { prefix, suffix, anchorState } = sighting
  if (
    anchorState === 'orphaned' &&
    version.number > sighting.articleVersionNumber
  )
    return { state: 'orphaned', span: null, text: null }
  const anchor = {
    exact,
    start,
    end,
    prefix: prefix ?? '',
    suffix: suffix ?? '',
  }
  const found = findAnchor(version.text, anchor)
  if (found.state === 'orphaned')
    return { state: 'orphaned', span: null, text: null }
  const span = { start: found.start, end: found.end }
  const text = version.text.slice(span.start, span.end)
  return { state: found.state, span, text }
}

/** An orphan is at home in the version that it is tied to. */
function stateOf({ anchorState }: Sighting) {
  return anchorState === 'orphaned' ? 'exact' : anchorState
}

function placeOf({ span }: ShownAnchor) {
  return span?.start ?? Infinity
}

function partsAt({ splits }: Required<Analysis>, { span }: ShownAnchor) {
  if (!span) return []
  const offered = splits.find(
    ({ start, end }) => start === span.start && end === span.end,
  )
  return offered?.parts ?? []
}
