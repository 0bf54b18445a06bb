import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { isCaseOpen, LONGEST_CASE_TEXT } from '#app/core/cases/case-state.ts'
import { Card } from '../data/card.tsx'
import { Banner } from '../feedback/banner.tsx'
import { Checkbox } from '../form/checkbox.tsx'
import { LinkButton } from '../form/button.tsx'
import { Select } from '../form/select.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { TextArea } from '../form/text-area.tsx'
import { useMessages } from '../messages.tsx'
import { CorrectionFields } from '../corrections/correction-fields.tsx'
import type { CasePageProps } from './case-page.tsx'

/** What can be done about a report, as far as it has got. */
export function CaseForms(props: CasePageProps) {
  const { mayDecide, mayLook } = props
  const { state } = props.case
  if (state === 'answered') return null
  const isOpen = isCaseOpen(state)
  return (
    <>
      {isOpen && (mayLook || mayDecide) && (
        <WhoLooks {...props} isNew={state === 'new'} />
      )}
      {isOpen && mayDecide && <CorrectIt {...props} />}
      {mayDecide && <AnswerIt {...props} />}
    </>
  )
}

function CaseForm({
  shown,
  children,
}: {
  shown: CasePageProps['case']
  children: ReactNode
}) {
  return (
    <Form method="post" className="flex flex-col items-start gap-4 *:w-full">
      <input type="hidden" name="version" value={shown.version} />
      {children}
    </Form>
  )
}

function WhoLooks(props: CasePageProps & { isNew: boolean }) {
  const { isNew, mayDecide, people, case: shown } = props
  const t = useMessages().cases
  return (
    <Card title={t.page.assignee}>
      <div className="flex flex-col gap-5">
        {isNew && (
          <CaseForm shown={shown}>
            <SubmitButton value="acknowledge" className="w-auto! self-start">
              {t.page.acknowledge}
            </SubmitButton>
          </CaseForm>
        )}
        {mayDecide && (
          <CaseForm shown={shown}>
            <Select
              name="assigneeId"
              label={t.page.assign}
              emptyLabel={t.list.nobody}
              defaultValue={shown.assigneeId ?? ''}
              options={people.map(({ id, name }) => ({
                value: id,
                label: name,
              }))}
            />
            <SubmitButton
              tone="secondary"
              value="assign"
              className="w-auto! self-start"
            >
              {t.page.assignButton}
            </SubmitButton>
          </CaseForm>
        )}
      </div>
    </Card>
  )
}

function CorrectIt(props: CasePageProps) {
  const { review, correction, case: shown, reply } = props
  const t = useMessages()
  const texts = t.cases.page
  if (!review || review.state !== 'published') return null
  if (correction?.isForIt)
    return (
      <Card title={texts.underWay}>
        <p className="mb-3 font-serif">{correction.note}</p>
        <LinkButton to={`/desk/claims/${review.claimId}/draft`}>
          {t.review.publication.toDraft}
        </LinkButton>
      </Card>
    )
  return (
    <Card title={correction ? texts.join : texts.correct}>
      <p className="mb-4 text-sm text-ink-soft">
        {correction ? texts.joinBody : texts.correctBody}
      </p>
      <CaseForm shown={shown}>
        {correction ? (
          <>
            <p className="font-serif">{correction.note}</p>
            <input type="hidden" name="class" value={correction.class} />
            <input type="hidden" name="note" value={correction.note} />
          </>
        ) : (
          <CorrectionFields given={reply?.given} />
        )}
        <SubmitButton value="correct" className="w-auto! self-start">
          {correction ? texts.joinButton : t.review.publication.open}
        </SubmitButton>
      </CaseForm>
    </Card>
  )
}

function AnswerIt(props: CasePageProps) {
  const { contact, canMail, correction, reply, case: shown } = props
  const t = useMessages().cases.page
  const isDecided = shown.state === 'decided'
  if (!isDecided && correction?.isForIt) return null
  return (
    <Card title={isDecided ? t.answerDecided : t.answer}>
      <p className="mb-4 text-sm text-ink-soft">
        {isDecided ? t.answerDecidedBody : t.answerBody}
      </p>
      <CaseForm shown={shown}>
        <TextArea
          name="answer"
          label={t.answerText}
          rows={5}
          required
          isProse
          maxLength={LONGEST_CASE_TEXT.answer}
          defaultValue={String(reply?.given['answer'] ?? '')}
        />
        {contact && canMail && (
          <Checkbox name="mail" label={t.mail} defaultChecked />
        )}
        {contact && !canMail && <Banner>{t.noMail}</Banner>}
        <SubmitButton value="answer" className="w-auto! self-start">
          {isDecided ? t.answerDecidedButton : t.answerButton}
        </SubmitButton>
      </CaseForm>
    </Card>
  )
}
