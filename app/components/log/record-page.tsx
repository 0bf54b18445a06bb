import { buttonLook } from '../form/button.tsx'
import { EmptyState } from '../feedback/empty-state.tsx'
import { Instant } from '../format.tsx'
import { useMessages } from '../messages.tsx'
import { Section } from '../review/section.tsx'
import { Code, CodeBlock, Facts, Links } from './facts.tsx'
import { EntryList, type ShownEntry } from './entry-list.tsx'
import { KeyList, type ShownKey } from './key-list.tsx'
import { ThreatSummary } from './threat-summary.tsx'

export type ShownRecord = {
  checkpoint: {
    size: number
    root: string
    keyId: string
    note: string
    signedAt: string
  }
  keys: ShownKey[]
  entries: ShownEntry[]
  /** Where the page of older entries begins, or null on the last. */
  older: number | null
  isNewest: boolean
}

/** The log of published versions for people: what is signed, by whom, and how to check. */
export function RecordPage({ record }: { record: ShownRecord | null }) {
  const t = useMessages().log.recordPage
  return (
    <div className="flex flex-col gap-8">
      <header>
        <h1 className="font-serif text-3xl font-semibold">{t.title}</h1>
        <p className="mt-3 max-w-measure font-serif text-lg text-ink-soft">
          {t.lead}
        </p>
      </header>
      {record ? (
        <WrittenRecord record={record} />
      ) : (
        <EmptyState title={t.emptyTitle}>{t.emptyBody}</EmptyState>
      )}
      <ThreatSummary />
    </div>
  )
}

function WrittenRecord({ record }: { record: ShownRecord }) {
  const t = useMessages().log.recordPage
  const { checkpoint, keys, entries, older, isNewest } = record
  return (
    <>
      <Section id="signed" title={t.signed}>
        <Facts
          facts={[
            [t.size, checkpoint.size],
            [t.signedAt, <Instant key="at" value={checkpoint.signedAt} />],
            [t.root, <Code key="root">{checkpoint.root}</Code>],
            [t.keyId, <Code key="key">{checkpoint.keyId}</Code>],
          ]}
        />
        <p className="mt-4 mb-2 max-w-measure text-sm">{t.keep}</p>
        <CodeBlock>{checkpoint.note}</CodeBlock>
        <Links
          links={[
            ['/log/checkpoint', t.checkpoint],
            ['/log/whole.ndjson', t.whole],
            ['/log/entries?from=0', t.entriesJson],
            ['/log/keys.json', t.keysJson],
          ]}
        />
      </Section>
      <HowToCheck />
      <Section id="keys" title={t.keys}>
        <p className="mb-4 max-w-measure text-sm">{t.keysBody}</p>
        <KeyList keys={keys} />
      </Section>
      <Section id="entries" title={isNewest ? t.entries : t.olderEntries}>
        <EntryList entries={entries} />
        <nav aria-label={t.entries} className="mt-4 flex justify-between">
          {isNewest ? <span /> : <a href="/log#entries">{t.newest}</a>}
          {older !== null && (
            <a href={`/log?before=${older}#entries`} className={buttonLook({})}>
              {t.older}
            </a>
          )}
        </nav>
      </Section>
    </>
  )
}

function HowToCheck() {
  const t = useMessages().log.recordPage
  return (
    <Section id="check" title={t.check}>
      <p className="max-w-measure">
        {t.checkHere} <a href="/verify">{t.checkHereLink}</a>.
      </p>
      <p className="mt-3 mb-2 max-w-measure">{t.checkOffline}</p>
      <CodeBlock>{t.commandLines}</CodeBlock>
    </Section>
  )
}
