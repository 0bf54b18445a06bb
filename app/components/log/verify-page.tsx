import { Form } from '@remix-run/react'
import type { LogFault } from '#app/core/log/proof/fault.ts'
import type { Verdict } from '#app/core/log/proof/verdict.ts'
import { Banner } from '../feedback/banner.tsx'
import { FileInput } from '../form/file-input.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { TextArea } from '../form/text-area.tsx'
import { TextInput } from '../form/text-input.tsx'
import { Instant } from '../format.tsx'
import { useMessages } from '../messages.tsx'
import type { Messages } from '#app/messages/index.ts'
import { VerdictBanner } from './verdict-banner.tsx'

type Found = {
  slug: string | null
  version: number
  index: number
  publishedAt: string
  sight: 'published' | 'hidden' | 'withdrawn'
}

type Refusal = keyof Messages['log']['verifyPage']['refusals']

export type VerifyAnswer =
  | { typed: { url: string; text: string }; refusal: Refusal }
  | {
      typed: { url: string; text: string }
      answer: { verdict: Verdict; faults: LogFault[]; found: Found[] }
    }

/** Where a reader checks a page, a proof or a feed against the record. */
export function VerifyPage({ answer }: { answer: VerifyAnswer | undefined }) {
  const t = useMessages().log.verifyPage
  return (
    <div className="flex flex-col gap-8">
      <header>
        <h1 className="font-serif text-3xl font-semibold">{t.title}</h1>
        <p className="mt-3 max-w-measure font-serif text-lg text-ink-soft">
          {t.lead}
        </p>
      </header>
      {answer && <Answer answer={answer} />}
      <Form
        method="post"
        encType="multipart/form-data"
        className="flex max-w-3xl flex-col gap-5"
      >
        <TextInput
          name="url"
          label={t.url}
          hint={t.urlHint}
          inputMode="url"
          maxLength={2000}
          defaultValue={answer?.typed.url}
        />
        <FileInput
          name="file"
          label={t.file}
          hint={t.fileHint}
          accept=".html,.htm,.json,.jsonld,.ndjson,.txt"
        />
        <TextArea
          name="text"
          label={t.text}
          hint={t.textHint}
          rows={8}
          spellCheck={false}
          className="font-mono text-xs"
          defaultValue={answer?.typed.text}
        />
        <div>
          <SubmitButton>{t.submit}</SubmitButton>
        </div>
      </Form>
      <p className="max-w-measure text-sm text-ink-soft">
        {t.trust} <a href="/log#check">{t.offline}</a>.
      </p>
    </div>
  )
}

function Answer({ answer }: { answer: VerifyAnswer }) {
  const texts = useMessages().log
  if ('refusal' in answer)
    return (
      <Banner tone="warn" live="status">
        {texts.verifyPage.refusals[answer.refusal]}
      </Banner>
    )
  const { verdict, faults, found } = answer.answer
  return (
    <div className="flex max-w-3xl flex-col gap-4">
      <VerdictBanner verdict={verdict} live="status">
        {faults.length > 0 && (
          <ul className="list-disc ps-5">
            {faults.map(({ fault, at }) => (
              <li key={`${fault} ${at}`} className="break-words">
                {texts.faults[fault]} {at && <span>({at})</span>}
              </li>
            ))}
          </ul>
        )}
      </VerdictBanner>
      <ul className="flex flex-col gap-2 text-sm">
        {found.map((each) => (
          <FoundEntry key={each.index} found={each} />
        ))}
      </ul>
    </div>
  )
}

function FoundEntry({ found }: { found: Found }) {
  const texts = useMessages().log
  const { slug, version, index, publishedAt, sight } = found
  return (
    <li>
      {texts.verifyPage.found(version, index)} <Instant value={publishedAt} />
      {sight !== 'published' && `, ${texts.sights[sight]}`}
      {slug && (
        <>
          {' · '}
          <a href={`/reviews/${slug}/versions/${version}/proof`}>
            {texts.verifyPage.toProof}
          </a>
        </>
      )}
    </li>
  )
}
