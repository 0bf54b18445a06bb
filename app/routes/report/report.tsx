import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { errorTexts } from '#app/components/form/error-texts.ts'
import { useMessages } from '#app/components/messages.tsx'
import { LookUpForm } from '#app/components/report/look-up-form.tsx'
import { ReportForm } from '#app/components/report/report-form.tsx'
import { Section } from '#app/components/review/section.tsx'
import { LONGEST_CASE_TEXT } from '#app/core/cases/case-state.ts'
import { reportError } from '#app/desk/cases/report-error.ts'
import { readForm } from '#app/http/form.ts'
import { publicMeta } from '#app/http/publish/public-meta.ts'
import { readSearch } from '#app/http/search-params.ts'
import {
  networkAsked,
  secondsUntil,
  strangersDesk,
} from '#app/http/sign-in/stranger.ts'
import { getDesk } from '#db/people/desks.ts'
import { findReviewBySlug } from '#db/publication/reviews.ts'

const slug = z.string().max(200)
const Search = z.object({
  review: slug.optional().catch(undefined),
  reference: z.string().trim().max(60).optional().catch(undefined),
})

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { readDb, deskId, env } = context.app
  const { review: asked, reference } = readSearch(request, Search)
  if (reference) return redirect(`/report/${encodeURIComponent(reference)}`)
  const { settings } = await getDesk(readDb, deskId)
  const review = asked
    ? await findReviewBySlug(readDb, deskId, asked)
    : undefined
  if (asked && (!review || review.state === 'hidden'))
    throw new Response(null, { status: 404 })
  return {
    review: review ? { slug: review.slug, claim: review.shortClaim } : null,
    acknowledgeDays: settings.acknowledgeDays,
    decideDays: settings.decideDays,
    keepContactDays: settings.keepContactDays,
    canonical: `${env.origin}/report`,
  }
}

const text = (longest: number) => z.string().trim().max(longest, 'too-long')

const Report = z.object({
  slug: z.literal('').or(slug).default(''),
  report: text(LONGEST_CASE_TEXT.report).min(1, 'report-missing'),
  source: text(LONGEST_CASE_TEXT.source).default(''),
  email: z
    .literal('')
    .or(z.email('email-invalid').max(LONGEST_CASE_TEXT.email, 'email-invalid'))
    .default(''),
  /** A person does not see this field; what fills it in is no person. */
  website: z.literal('', 'trap-filled').default(''),
})

export async function action({ request, context }: ActionFunctionArgs) {
  const { given, ...form } = await readForm(request, Report)
  if (!form.ok)
    return data({ given, errors: form.errors, wait: null }, { status: 400 })

  const desk = strangersDesk(context)
  const { website: _empty, slug, ...written } = form.value
  const report = { ...written, slug: slug || null }
  const network = networkAsked(context)
  const taken = await reportError(desk, report, { network })
  if (taken.ok)
    return redirect(`/report/${taken.value.reference}?received=1`, 303)
  if (taken.refusal === 'no-such-review') {
    const errors = { form: taken.refusal as string }
    return data({ given, errors, wait: null }, { status: 404 })
  }
  const wait = secondsUntil(taken.detail.until, desk.now)
  const headers = { 'Retry-After': String(wait) }
  return data({ given, errors: {}, wait }, { status: 429, headers })
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  publicMeta(matches, {
    title: (t) => t.cases.report.title,
    canonical: data?.canonical,
  })

export default function ReportPage() {
  const t = useMessages().cases.report
  const { review, acknowledgeDays, decideDays, keepContactDays } =
    useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <div className="flex max-w-measure flex-col gap-8">
      <header className="flex flex-col gap-3">
        <h1 className="font-serif text-3xl font-semibold">{t.title}</h1>
        <p className="text-ink-soft">
          {t.lead} {t.days(acknowledgeDays, decideDays)}
        </p>
      </header>
      <ReportForm
        review={review}
        keepContactDays={keepContactDays}
        given={answer?.given ?? {}}
        errors={errorTexts(answer?.errors, t.errors)}
        wait={answer?.wait ? t.wait(answer.wait) : null}
      />
      <Section id="look-up" title={t.lookUp}>
        <LookUpForm />
      </Section>
    </div>
  )
}
