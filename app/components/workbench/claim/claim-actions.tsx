import { Link } from '@remix-run/react'
import {
  Check,
  CircleSlash,
  ExternalLink,
  Highlighter,
  Merge,
  PencilLine,
  Split,
  Undo2,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, buttonLook } from '../../form/button.tsx'
import { useMessages } from '../../messages.tsx'
import type { Panel, ShownClaim } from '../shown.ts'
import { TriageForm } from '../triage-form.tsx'
import { AT_REST, useAddress, useWorkbench } from '../workbench-state.tsx'

/** What can be done with a claim: each a form or a link, so all work plainly. */
export function ClaimActions({ claim }: { claim: ShownClaim }) {
  const t = useMessages().workbench
  const { moves, mayEdit, state } = claim
  const isCandidate = state === 'candidate'
  return (
    <div className="mt-2.5 flex flex-wrap items-center gap-1.5">
      {moves.includes('accept') && (
        <MoveButton
          {...{ claim, intent: 'accept', letter: 'a', tone: 'primary' }}
          icon={<Check aria-hidden />}
        >
          {t.accept}
        </MoveButton>
      )}
      {moves.includes('restore') && (
        <MoveButton
          {...{ claim, intent: 'restore', letter: 'a' }}
          icon={<Undo2 aria-hidden />}
        >
          {t.restore}
        </MoveButton>
      )}
      {moves.includes('dismiss') && (
        <PanelLink
          {...{ claim, panel: 'dismiss', letter: 'd' }}
          icon={<CircleSlash aria-hidden />}
          label={t.dismiss}
        />
      )}
      {moves.includes('return-to-triage') && (
        <MoveButton
          {...{ claim, intent: 'return' }}
          icon={<Undo2 aria-hidden />}
        >
          {t.return}
        </MoveButton>
      )}
      <span className="ms-auto -me-1.5 flex items-center">
        {mayEdit && (
          <PanelLink
            isIcon
            {...{ claim, panel: 'edit', letter: 'e' }}
            icon={<PencilLine aria-hidden />}
            label={t.edit}
          />
        )}
        {isCandidate && mayEdit && (
          <PanelLink
            isIcon
            {...{ claim, panel: 'split', letter: 's' }}
            icon={<Split aria-hidden />}
            label={t.split}
          />
        )}
        {moves.includes('dismiss') && (
          <PanelLink
            isIcon
            {...{ claim, panel: 'merge', letter: 'm' }}
            icon={<Merge aria-hidden />}
            label={t.merge}
          />
        )}
        {mayEdit && <SpanLink claim={claim} />}
        <Link
          to={`/desk/claims/${claim.id}`}
          title={t.openClaim}
          className={ICON_LINK}
        >
          <ExternalLink aria-hidden />
          <span className="sr-only">{t.openClaim}</span>
        </Link>
      </span>
    </div>
  )
}

type MoveButtonProps = {
  claim: ShownClaim
  intent: string
  letter?: string
  tone?: 'primary' | 'secondary'
  icon: ReactNode
  children: ReactNode
}

function MoveButton(props: MoveButtonProps) {
  const { claim, intent, letter, tone = 'secondary', icon, children } = props
  const { id: claimId, version } = claim
  return (
    <TriageForm
      fields={{ intent, claimId, version: String(version) }}
      hash={`#claim-${claimId}`}
    >
      {(isSending) => (
        <Button
          type="submit"
          size="small"
          {...{ tone, icon }}
          isPending={isSending}
          data-key={letter}
          aria-keyshortcuts={letter}
        >
          {children}
        </Button>
      )}
    </TriageForm>
  )
}

type PanelLinkProps = {
  claim: ShownClaim
  panel: Panel
  letter: string
  /** Its name is read out and shown as a tip. */
  isIcon?: boolean
  icon: ReactNode
  label: string
}

/** Opens a form beneath the claim: in place, or without scripts by address. */
function PanelLink(props: PanelLinkProps) {
  const { claim, panel, letter, isIcon, icon, label } = props
  const { setOpen } = useWorkbench()
  const address = useAddress()
  const open = { ...AT_REST, do: panel, claim: claim.id }
  return (
    <Link
      to={address(open, `#claim-${claim.id}`)}
      data-key={letter}
      aria-keyshortcuts={letter}
      title={isIcon ? label : undefined}
      className={isIcon ? ICON_LINK : buttonLook({ size: 'small' })}
      onClick={(event) => {
        event.preventDefault()
        setOpen({ claimId: claim.id, panel })
      }}
    >
      {icon}
      {isIcon ? <span className="sr-only">{label}</span> : label}
    </Link>
  )
}

function SpanLink({ claim: { id } }: { claim: ShownClaim }) {
  const t = useMessages().workbench
  const { setSheetOpen } = useWorkbench()
  const address = useAddress()
  return (
    <Link
      to={address({ ...AT_REST, choose: id })}
      preventScrollReset
      title={t.span}
      className={ICON_LINK}
      onClick={() => setSheetOpen(false)}
    >
      <Highlighter aria-hidden />
      <span className="sr-only">{t.span}</span>
    </Link>
  )
}

const ICON_LINK = `${buttonLook({ tone: 'quiet', size: 'small' })} aspect-square px-0! text-ink-soft!`
