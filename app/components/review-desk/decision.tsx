import { Form } from '@remix-run/react'
import { Card } from '../data/card.tsx'
import { Banner } from '../feedback/banner.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { TextArea } from '../form/text-area.tsx'
import { Instant } from '../format.tsx'
import { useMessages } from '../messages.tsx'
import type { EditorPageProps, EditorText } from './editor-page.tsx'
import { PublishForm } from './publish-form.tsx'

type DecisionProps = EditorPageProps & { text: EditorText }

/** What can be decided of the text in the state it is in. */
export function Decision(props: DecisionProps) {
  const { claim, text, mayPublish } = props
  if (claim.state === 'in_review')
    return mayPublish ? <ApproveForms claim={claim} text={text} /> : <Waiting />
  if (claim.state !== 'approved' || !text.approval) return null
  return <Approved {...props} approval={text.approval} />
}

function Waiting() {
  const t = useMessages().review
  return <Banner>{t.waitingForEditor}</Banner>
}

type ApproveFormsProps = Pick<DecisionProps, 'claim' | 'text'>

function ApproveForms({ claim, text }: ApproveFormsProps) {
  const t = useMessages().review
  const version = <input type="hidden" name="version" value={claim.version} />
  return (
    <Card title={t.decide}>
      {text.whyNotApprove ? (
        <Banner tone="warn" title={t.mayNotApprove}>
          {t.refusals[text.whyNotApprove]}
        </Banner>
      ) : (
        <Form method="post" className="flex flex-col gap-3">
          {version}
          <input type="hidden" name="seenSha256" value={text.seenSha256} />
          <p className="text-sm text-ink-soft">{t.lead}</p>
          <TextArea
            name="note"
            id="approve-note"
            label={t.approveNote}
            rows={2}
          />
          <SubmitButton value="approve">{t.approve}</SubmitButton>
        </Form>
      )}
      <Form
        method="post"
        className="mt-5 flex flex-col gap-3 border-t border-line pt-5"
      >
        {version}
        <TextArea
          name="note"
          id="changes-note"
          label={t.changesNote}
          rows={3}
          required
        />
        <SubmitButton tone="secondary" value="request-changes">
          {t.requestChanges}
        </SubmitButton>
      </Form>
    </Card>
  )
}

type ApprovedProps = DecisionProps & {
  approval: NonNullable<EditorText['approval']>
}

function Approved(props: ApprovedProps) {
  const { claim, approval, mayPublish } = props
  const t = useMessages().review
  return (
    <Card title={t.publishTitle}>
      <p className="mb-4 text-sm text-ink-soft">
        {t.approvedBy(approval.name)}, <Instant value={approval.approvedAt} />
      </p>
      {mayPublish && <PublishForm {...props} />}
      {mayPublish && (
        <Form
          method="post"
          className="mt-5 flex flex-col gap-3 border-t border-line pt-5"
        >
          <input type="hidden" name="version" value={claim.version} />
          <TextArea
            name="note"
            id="revoke-note"
            label={t.revokeNote}
            rows={2}
            required
          />
          <SubmitButton tone="danger" value="revoke">
            {t.revoke}
          </SubmitButton>
        </Form>
      )}
    </Card>
  )
}
