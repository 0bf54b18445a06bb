import { Form } from '@remix-run/react'
import { Banner } from '../feedback/banner.tsx'
import { ConfirmButton } from '../form/confirm-button.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { TextInput } from '../form/text-input.tsx'
import { Instant } from '../format.tsx'
import { useMessages } from '../messages.tsx'

type PublishFormProps = {
  claim: { version: number; publishAt: string | null }
  timeZone: string
}

/** Publish now, at a set time, or lift the embargo. */
export function PublishForm({ claim, timeZone }: PublishFormProps) {
  const t = useMessages().review
  const version = <input type="hidden" name="version" value={claim.version} />
  if (claim.publishAt)
    return (
      <Form method="post" className="flex flex-col gap-3">
        {version}
        <Banner tone="warn" title={t.scheduled}>
          <Instant value={claim.publishAt} />
        </Banner>
        <SubmitButton tone="secondary" value="unschedule">
          {t.unschedule}
        </SubmitButton>
      </Form>
    )
  return (
    <>
      <Form method="post">
        {version}
        <ConfirmButton
          tone="primary"
          label={t.publish}
          title={t.publishTitleAsk}
          body={t.publishBody}
          confirmLabel={t.publish}
          value="publish"
        />
      </Form>
      <Form
        method="post"
        className="mt-5 flex flex-col gap-3 border-t border-line pt-5"
      >
        {version}
        <h3 className="text-sm font-semibold">{t.schedule}</h3>
        <TextInput
          type="datetime-local"
          name="at"
          label={t.scheduleAt(timeZone)}
          required
        />
        <SubmitButton tone="secondary" value="schedule">
          {t.scheduleButton}
        </SubmitButton>
      </Form>
    </>
  )
}
