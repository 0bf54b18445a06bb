import {
  data,
  type ActionFunctionArgs,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { z } from 'zod'
import { Banner } from '#app/components/feedback/banner.tsx'
import { errorTexts } from '#app/components/form/error-texts.ts'
import { useMessages } from '#app/components/messages.tsx'
import { RuleReportText } from '#app/components/validate/rule-report.tsx'
import { ValidateForms } from '#app/components/validate/validate-forms.tsx'
import type { FetchRefusal } from '#app/core/intake/refusals.ts'
import { NOBODY } from '#app/core/people/roles.ts'
import type { RuleReport } from '#app/core/review/rules/finding.ts'
import {
  checkAddress,
  CHECKED_TEXT_MAX,
  checkText,
} from '#app/desk/site-check/check-anything.ts'
import { deskAs } from '#app/http/desk-for.ts'
import { readForm } from '#app/http/form.ts'
import { publicMeta } from '#app/http/publish/public-meta.ts'

export function loader({ context }: LoaderFunctionArgs) {
  return { canonical: `${context.app.env.origin}/validate` }
}

/** What somebody had checked is theirs. */
export const headers: HeadersFunction = () => ({ 'Cache-Control': 'no-store' })

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  publicMeta(matches, {
    title: (t) => t.validate.title,
    canonical: data?.canonical,
  })

const place = z
  .string()
  .trim()
  .max(2000, 'not-an-address')
  .refine((url) => url === '' || URL.canParse(url), 'not-an-address')

const ValidateForm = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('address'),
    url: z.string().trim().min(1, 'no-url').max(2000, 'no-url'),
  }),
  z.object({
    intent: z.literal('text'),
    markup: z
      .string()
      .max(CHECKED_TEXT_MAX, 'too-long')
      .refine((text) => text.trim() !== '', 'no-markup'),
    place,
  }),
])

type Answer = {
  given: { url: string; markup: string; place: string }
  errors?: Record<string, string>
  refusal?: FetchRefusal | 'too-long'
  /** Seconds until the next check. */
  wait?: number
  report?: RuleReport
  url?: string | null
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, ValidateForm)
  const given = { url: '', markup: '', place: '', ...form.given }
  const answer = (rest: Omit<Answer, 'given'>, status = 200) =>
    data<Answer>({ given, ...rest }, { status })
  if (!form.ok) return answer({ errors: form.errors }, 400)
  const wait = await context.app.checkLimits.countCheck(context.clientAddress)
  if (wait > 0) return answer({ wait }, 429)

  const desk = deskAs(context.app, NOBODY)
  if (form.value.intent === 'text') {
    const { markup: text, place: url } = form.value
    const report = checkText(desk, { text, url: url || null })
    return answer({ report, url: null })
  }
  const { url } = form.value
  const checked = await checkAddress(desk, url)
  if (!checked.ok) return answer({ refusal: checked.refusal }, 422)
  return answer({ report: checked.value, url })
}

export default function Validate() {
  const t = useMessages()
  const answer = useActionData<Answer>()
  const given = answer?.given ?? { url: '', markup: '', place: '' }
  return (
    <div className="flex flex-col gap-8">
      <header className="flex max-w-measure flex-col gap-3">
        <h1 className="font-serif text-3xl font-semibold">
          {t.validate.title}
        </h1>
        <p className="text-ink-soft">{t.validate.lead}</p>
      </header>
      <Refusal answer={answer} />
      {answer?.report && (
        <RuleReportText report={answer.report} url={answer.url ?? null} />
      )}
      <ValidateForms
        given={given}
        errors={errorTexts(answer?.errors, t.validate.errors)}
      />
    </div>
  )
}

function Refusal({ answer }: { answer: Answer | undefined }) {
  const { validate, intake } = useMessages()
  if (answer?.wait)
    return (
      <Banner tone="warn" live="alert" title={validate.tooMany(answer.wait)} />
    )
  if (!answer?.refusal) return null
  const title =
    answer.refusal === 'too-long'
      ? validate.tooLongPage
      : intake.whyNot[answer.refusal]
  return <Banner tone="danger" live="alert" title={title} />
}
