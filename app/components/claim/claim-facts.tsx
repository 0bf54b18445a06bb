import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { ClaimKind, Reason } from '#app/core/article/break-into-claims.ts'
import { Card, Facts } from '../data/card.tsx'
import { Quote } from '../data/quote.tsx'
import { Disclosure } from '../feedback/disclosure.tsx'
import { Day } from '../format.tsx'
import { useMessages } from '../messages.tsx'

type ClaimFactsProps = {
  claim: {
    quote: string
    claimantName: string | null
    claimantRole: string | null
    speaker: string | null
    claimedOn: string | null
    place: string | null
    kind: ClaimKind
    checkable: number
    score: number
    articleId: string | null
    articleHeadline: string | null
    articlePublisher: string | null
    articleLanguage: string | null
  }
  reasons: readonly Reason[]
  notes: readonly string[]
}

/** The quote, who asserts it, where and when, and why it is worth checking. */
export function ClaimFacts({ claim, reasons, notes }: ClaimFactsProps) {
  const { claim: t, engine } = useMessages()
  return (
    <Card title={t.facts.title}>
      <Quote {...(claim.articleLanguage && { lang: claim.articleLanguage })}>
        {claim.quote}
      </Quote>
      <div className="mt-5">
        <Facts facts={factsOf(claim, useMessages())} />
      </div>
      {notes.length > 0 && (
        <div className="mt-4 text-sm">
          <p className="font-medium">{t.notes}</p>
          <ul className="ms-5 list-disc text-ink-soft">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </div>
      )}
      {reasons.length > 0 && (
        <div className="mt-4">
          <Disclosure summary={t.reasons}>
            <ul className="ms-5 list-disc text-sm text-ink-soft">
              {reasons.map(({ code, detail }) => (
                <li key={code + detail}>{engine.reasons[code](detail)}</li>
              ))}
            </ul>
          </Disclosure>
        </div>
      )}
    </Card>
  )
}

function factsOf(
  claim: ClaimFactsProps['claim'],
  { claim: { facts: t }, engine }: ReturnType<typeof useMessages>,
): { label: string; value: ReactNode }[] {
  const { claimantName, claimantRole, claimedOn, place, articleId } = claim
  const isCheckable = claim.checkable === 1
  return [
    {
      label: t.claimant,
      value: claimantName
        ? [claimantName, claimantRole].filter(Boolean).join(', ')
        : t.unknown,
    },
    ...(claim.speaker ? [{ label: t.speaker, value: claim.speaker }] : []),
    {
      label: t.claimedOn,
      value: claimedOn ? <Day value={claimedOn} /> : t.unknown,
    },
    ...(place ? [{ label: t.place, value: place }] : []),
    {
      label: t.kind,
      value: `${engine.kinds[claim.kind]}, ${isCheckable ? t.checkable : t.notCheckable}`,
    },
    { label: t.score, value: claim.score },
    {
      label: t.article,
      value: articleId ? (
        <Link to={`/desk/articles/${articleId}`}>{claim.articleHeadline}</Link>
      ) : (
        t.entered
      ),
    },
  ]
}
