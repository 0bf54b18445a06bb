import { Form, Link } from '@remix-run/react'
import { Banner } from '../feedback/banner.tsx'
import { Disclosure } from '../feedback/disclosure.tsx'
import { FormErrorSummary } from '../form/error-summary.tsx'
import { buttonLook } from '../form/button.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { TextArea } from '../form/text-area.tsx'
import { useMessages } from '../messages.tsx'
import { errorTexts } from '../form/error-texts.ts'
import { PageHead } from '../shell/page-head.tsx'
import { DetailFields } from './detail-fields.tsx'
import { intakeErrors } from './intake-error.ts'
import type { TakeInAnswer } from './take-in.ts'
import { TextPreview } from './text-preview.tsx'

type CheckArticleProps = { answer: Extract<TakeInAnswer, { step: 'check' }> }

/** The second step: what was found, to be corrected, and how the text was read. */
export function CheckArticle({ answer }: CheckArticleProps) {
  const messages = useMessages()
  const { intake, articles } = messages
  const t = intake.check
  const { values, notes, preview, known, fault } = answer
  const errors = {
    ...errorTexts(answer.errors, articles.errors),
    ...intakeErrors(fault, 'paste', messages),
  }
  return (
    <>
      <PageHead
        title={t.title}
        lead={t.lead}
        crumbs={[{ label: articles.title, to: '/desk/articles' }]}
      />
      <Form
        method="post"
        encType="multipart/form-data"
        className="flex flex-col gap-6"
      >
        {known && <KnownText known={known} />}
        {Object.keys(errors).length > 0 && <FormErrorSummary errors={errors} />}
        {notes.map(({ note, found }) => (
          <Banner key={note} tone="warn" title={intake.notes[note](found)} />
        ))}
        <input
          type="hidden"
          name="source"
          value={values['source'] ?? 'paste'}
        />
        <input
          type="hidden"
          name="sourceName"
          value={values['sourceName'] ?? ''}
        />
        <DetailFields details={values} errors={errors} />
        <TextPreview preview={preview} />
        <Disclosure
          summary={articles.preview.editText}
          defaultOpen={'text' in errors}
        >
          <div className="flex flex-col items-start gap-3">
            <div className="w-full">
              <TextArea
                name="text"
                label={t.text}
                hint={t.textHint}
                error={errors['text']}
                defaultValue={values['text'] ?? ''}
                className="h-96 field-sizing-fixed!"
                spellCheck={false}
                isProse
              />
            </div>
            <SubmitButton tone="secondary" value="read-again" formNoValidate>
              {articles.preview.readAgain}
            </SubmitButton>
          </div>
        </Disclosure>
        <div className="flex flex-wrap items-center gap-3">
          <SubmitButton value="save">{t.save}</SubmitButton>
          <Link to="/desk/articles/new" className={buttonLook({})}>
            {t.back}
          </Link>
        </div>
      </Form>
    </>
  )
}

type KnownTextProps = { known: { id: string; headline: string } }

function KnownText({ known }: KnownTextProps) {
  const t = useMessages().intake.known
  return (
    <Banner
      tone="warn"
      live="alert"
      title={t.title}
      actions={
        <Link
          to={`/desk/articles/${known.id}`}
          className={buttonLook({ size: 'small' })}
        >
          {t.open}
        </Link>
      }
    >
      {t.body(known.headline)}
    </Banner>
  )
}
