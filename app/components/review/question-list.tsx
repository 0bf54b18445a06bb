import type { AnsweredQuestion } from '#app/core/review/content.ts'
import { useMessages } from '../messages.tsx'
import { Section } from './section.tsx'

type QuestionListProps = { questions: readonly AnsweredQuestion[] }

/** What had to be known to judge the claim, and what was found out. */
export function QuestionList({ questions }: QuestionListProps) {
  const t = useMessages().publicSite.reviewPage
  if (questions.length === 0) return null
  return (
    <Section id="questions" title={t.questions}>
      <dl className="flex max-w-measure flex-col gap-5">
        {questions.map(({ question, answer, evidenceNumbers }, at) => (
          <div key={at}>
            <dt className="font-semibold">{question}</dt>
            <dd className="mt-1 font-serif text-lg leading-relaxed whitespace-pre-line text-ink-soft">
              {answer ?? t.unanswered}
              {evidenceNumbers.length > 0 && (
                <span className="ms-2 font-sans text-sm">
                  <span className="sr-only">{t.rests} </span>
                  {evidenceNumbers.map((number) => (
                    <a
                      key={number}
                      href={`#source-${number}`}
                      role="doc-noteref"
                      className="me-1 text-accent underline underline-offset-2"
                    >
                      [{number}]
                    </a>
                  ))}
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}
