import { Instant } from '../format.tsx'
import { useMessages } from '../messages.tsx'
import { Code, Facts } from './facts.tsx'

export type ShownKey = {
  id: string
  verifierKey: string
  why: 'first' | 'rotated' | 'lost'
  index: number
  since: string
  until: number | null
}

/** Every key with how long it signed, the one in use first. */
export function KeyList({ keys }: { keys: readonly ShownKey[] }) {
  const t = useMessages().log.recordPage
  return (
    <ul className="flex flex-col gap-6">
      {keys
        .toReversed()
        .map(({ id, verifierKey, why, index, since, until }) => (
          <li key={id}>
            <p className="mb-1 font-medium">
              {until === null ? t.keyNow : t.keyUntil(until)}
            </p>
            <Facts
              facts={[
                [t.keySince, <Since key="since" {...{ since, index }} />],
                [t.keyWhy, t.whys[why]],
                [t.keyId, <Code key="id">{id}</Code>],
                [t.keyLine, <Code key="line">{verifierKey}</Code>],
              ]}
            />
          </li>
        ))}
    </ul>
  )
}

function Since({ since, index }: { since: string; index: number }) {
  const t = useMessages().log.recordPage
  return (
    <>
      <Instant value={since} />, {t.entryNumber(index)}
    </>
  )
}
