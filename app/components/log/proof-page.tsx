import type { Verdict } from '#app/core/log/proof/verdict.ts'
import type { Standing } from '#app/core/log/proof/standing.ts'
import { Disclosure } from '../feedback/disclosure.tsx'
import { Instant } from '../format.tsx'
import { useMessages } from '../messages.tsx'
import { Section } from '../review/section.tsx'
import { Code, CodeBlock, Facts, Links } from './facts.tsx'
import { VerdictBanner } from './verdict-banner.tsx'

type ProofPageProps = {
  slug: string
  version: number
  shortClaim: string | null
  verdict: Verdict
  standing: Standing | null
  entry: { index: number; leaf: string; path: string[] } | null
  size: number
  checkpoint: string
  keyId: string | null
}

/** The proof of one version for people, with all that a program needs. */
export function ProofPage(props: ProofPageProps) {
  const { slug, version, shortClaim, verdict, standing } = props
  const t = useMessages().log.proofPage
  const path = `/reviews/${slug}/versions/${version}`
  return (
    <div className="flex flex-col gap-8">
      <header className="flex flex-col gap-3">
        <p className="text-xs font-semibold tracking-widest text-accent uppercase">
          {t.kicker}
        </p>
        <h1 className="max-w-3xl font-serif text-3xl font-semibold">
          {t.title(version)}
        </h1>
        {shortClaim && (
          <p className="max-w-measure font-serif text-lg text-ink-soft">
            {shortClaim}
          </p>
        )}
        <p className="flex flex-wrap gap-x-5 text-sm">
          <a href={`/reviews/${slug}`}>{t.toReview}</a>
          <a href={path}>{t.toVersion(version)}</a>
        </p>
      </header>
      <VerdictBanner verdict={verdict}>{t.here}</VerdictBanner>
      {standing && <Entered {...props} standing={standing} />}
      <CheckYourself slug={slug} version={version} />
    </div>
  )
}

function Entered({
  standing,
  entry,
  size,
  checkpoint,
  keyId,
}: ProofPageProps & { standing: Standing }) {
  const texts = useMessages().log
  const t = texts.proofPage
  const { index, publishedAt, loggedAt, contentSha256, markups } = standing
  return (
    <Section id="entered" title={t.entered}>
      <Facts
        facts={[
          [t.index, t.indexOf(index, size)],
          [t.publishedAt, <Instant key="published" value={publishedAt} />],
          [t.loggedAt, <Instant key="logged" value={loggedAt} />],
          [t.sight, texts.sights[standing.sight]],
          [t.content, <Code key="content">{contentSha256}</Code>],
          [t.markup, <Code key="markup">{markups.at(-1) ?? ''}</Code>],
          [t.key, <Code key="key">{keyId ?? ''}</Code>],
        ]}
      />
      {entry && (
        <div className="mt-5 flex flex-col gap-3">
          <Disclosure summary={t.entry}>
            <CodeBlock>{entry.leaf}</CodeBlock>
          </Disclosure>
          <Disclosure summary={t.path(entry.path.length)}>
            <CodeBlock>{entry.path.join('\n') || t.noPath}</CodeBlock>
          </Disclosure>
          <Disclosure summary={t.checkpoint}>
            <CodeBlock>{checkpoint}</CodeBlock>
          </Disclosure>
        </div>
      )}
    </Section>
  )
}

function CheckYourself({ slug, version }: { slug: string; version: number }) {
  const t = useMessages().log.proofPage
  return (
    <Section id="check" title={t.check}>
      <p className="mb-3 max-w-measure">{t.checkBody}</p>
      <CodeBlock>{t.commandLine}</CodeBlock>
      <Links
        links={[
          [`/reviews/${slug}/versions/${version}/proof.json`, t.download],
          ['/log', t.toLog],
          ['/verify', t.toVerify],
        ]}
      />
    </Section>
  )
}
