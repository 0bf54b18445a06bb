import { Form, Link } from '@remix-run/react'
import { Card } from '../data/card.tsx'
import { changedPassages } from '../diff/changed-passages.ts'
import { DiffText } from '../diff/diff-text.tsx'
import { Banner } from '../feedback/banner.tsx'
import { FormErrorSummary } from '../form/error-summary.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { Instant } from '../format.tsx'
import { useMessages } from '../messages.tsx'
import { Page, PageHead } from '../shell/page-head.tsx'
import { shortHeadline } from './short-headline.ts'
import { intakeErrors, type IntakeFault } from './intake-error.ts'
import { SubmissionFields, type Submitted } from './submission-fields.tsx'

/** Why a version was not taken in, with what was typed. */
export type VersionAnswer = {
  submitted?: Submitted
  fault?: IntakeFault
  refusal?: 'not-allowed' | 'no-such-article' | 'changed-since' | 'same-text'
  isTooLarge?: true
}

type ListedVersion = {
  number: number
  source: 'paste' | 'upload' | 'url'
  sourceName: string | null
  takenInAt: string
  takenInBy: string
}

type ArticleVersionsProps = {
  article: {
    id: string
    headline: string
    version: number
    currentVersion: number
  }
  versions: readonly ListedVersion[]
  compared: { number: number; before: string; after: string } | null
  maySubmit: boolean
  answer: VersionAnswer | undefined
}

/** An article's texts over time, and the way in for the next one. */
export function ArticleVersions(props: ArticleVersionsProps) {
  const { article, compared, maySubmit } = props
  const t = useMessages().articles
  const home = `/desk/articles/${article.id}`
  return (
    <Page width="reading">
      <PageHead
        title={t.versions.title}
        lead={t.versions.lead}
        crumbs={[
          { label: t.title, to: '/desk/articles' },
          { label: shortHeadline(article.headline), to: home },
        ]}
      />
      <div className="flex flex-col gap-8">
        {maySubmit && <NewVersion {...props} />}
        <VersionList {...props} />
        {compared && <Compared compared={compared} />}
      </div>
    </Page>
  )
}

type ComparedProps = { compared: NonNullable<ArticleVersionsProps['compared']> }

/** What changed between two versions, passage by passage. */
function Compared({ compared }: ComparedProps) {
  const t = useMessages().articles.versions
  const { number, before, after } = compared
  const passages = changedPassages(before, after)
  return (
    <section id="compared" className="flex scroll-mt-20 flex-col gap-4">
      <h2 className="text-base font-semibold">
        {t.compareTitle(number - 1, number)}
      </h2>
      {passages.length === 0 && <p>{t.onlySpacing}</p>}
      {passages.map((passage, index) => (
        <Card key={index} as="div">
          <Context line={passage.lineBefore} />
          <DiffText before={passage.before} after={passage.after} />
          <Context line={passage.lineAfter} />
        </Card>
      ))}
    </section>
  )
}

function Context({ line }: { line: string | null }) {
  if (line === null) return null
  return (
    <p className="my-2 line-clamp-2 max-w-measure font-serif text-ink-faint">
      {line}
    </p>
  )
}

function NewVersion({ article, answer }: ArticleVersionsProps) {
  const messages = useMessages()
  const t = messages.articles
  const by = answer?.submitted?.by ?? ''
  const errors = intakeErrors(answer?.fault, by, messages)
  return (
    <Card title={t.versions.formTitle}>
      <Form
        method="post"
        encType="multipart/form-data"
        className="flex flex-col gap-5"
      >
        {answer?.isTooLarge && (
          <Banner tone="danger" live="alert" title={t.bodyRefused} />
        )}
        {answer?.refusal && (
          <Banner
            tone="danger"
            live="alert"
            title={t.refusals[answer.refusal]}
          />
        )}
        {answer?.fault && <FormErrorSummary errors={errors} />}
        <input type="hidden" name="version" value={article.version} />
        <SubmissionFields submitted={answer?.submitted} errors={errors} />
        <SubmitButton className="self-start">{t.versions.save}</SubmitButton>
      </Form>
    </Card>
  )
}

function VersionList({ article, versions }: ArticleVersionsProps) {
  const t = useMessages().articles
  const home = `/desk/articles/${article.id}`
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-base font-semibold">{t.versions.listTitle}</h2>
      <ol reversed className="flex flex-col divide-y divide-line">
        {versions.map((version) => (
          <li
            key={version.number}
            className="flex flex-wrap items-baseline gap-x-4 gap-y-1 py-3 text-sm"
          >
            <span className="font-semibold">
              {t.version(version.number)}
              {version.number === article.currentVersion && (
                <span className="font-normal text-ink-faint">
                  {' '}
                  ({t.versions.current})
                </span>
              )}
            </span>
            <span className="text-ink-soft">
              <Instant value={version.takenInAt} width="short" />,{' '}
              {t.versions.taken(version.takenInBy)}
            </span>
            <span className="min-w-0 text-ink-faint [overflow-wrap:anywhere]">
              {t.preview.from[version.source]} {version.sourceName}
            </span>
            <span className="ms-auto flex gap-4">
              <Link to={`${home}?version=${version.number}`}>
                {t.versions.read}
              </Link>
              {version.number > 1 && (
                <Link to={`?compare=${version.number}#compared`}>
                  {t.versions.compare}
                </Link>
              )}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
