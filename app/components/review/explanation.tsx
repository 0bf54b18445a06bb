import { useMessages } from '../messages.tsx'
import { Prose } from '../public/prose.tsx'
import { Section } from './section.tsx'

type ExplanationProps = { markdown: string; numbers: readonly number[] }

/** The text of a check; `[2]` leads to the second source. */
export function Explanation({ markdown, numbers }: ExplanationProps) {
  const t = useMessages().publicSite.reviewPage
  if (!markdown) return null
  return (
    <Section id="found" title={t.found}>
      <Prose markdown={markdown} numbers={numbers} level={3} />
    </Section>
  )
}
