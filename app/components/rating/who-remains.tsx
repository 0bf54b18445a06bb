import {
  whoCouldAdjudicate,
  whoCouldApprove,
  type TeamMember,
} from '#app/core/rating/who-remains.ts'
import { useMessages } from '../messages.tsx'

export type NamedMember = TeamMember & { name: string }

type WhoRemainsProps = {
  team: readonly NamedMember[]
  fourEyes: boolean
  /** Who is ticked; before scripts run, who was when the page was made. */
  raterIds: readonly string[]
}

/** Who is left for what follows, if these people rate. */
export function WhoRemains({ team, fourEyes, raterIds }: WhoRemainsProps) {
  const t = useMessages().rating.send
  const approvers = whoCouldApprove(team, raterIds, { fourEyes })
  const deciders = whoCouldAdjudicate(team, raterIds)
  const named = (members: readonly TeamMember[]) =>
    team.filter(({ id }) => members.some((member) => member.id === id))
  const listed = (members: readonly TeamMember[]) =>
    named(members)
      .map(({ name }) => name)
      .join(', ') || t.nobody
  return (
    <div className="rounded-md bg-wash p-3 text-sm" aria-live="polite">
      <dl className="grid gap-1 sm:grid-cols-[max-content_1fr] sm:gap-x-4">
        <dt className="text-ink-soft">{t.approvers}</dt>
        <dd>{listed(approvers)}</dd>
        <dt className="text-ink-soft">{t.adjudicators}</dt>
        <dd>{listed(deciders)}</dd>
      </dl>
      {approvers.length === 0 && (
        <p className="mt-2 font-medium text-danger">{t.nobodyApproves}</p>
      )}
      {deciders.length === 0 && (
        <p className="mt-2 text-warn">{t.nobodyDecides}</p>
      )}
      <p className="mt-2 text-ink-faint">{t.unlessRating}</p>
    </div>
  )
}
