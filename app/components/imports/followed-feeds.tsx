import { Form, Link } from '@remix-run/react'
import type { SubscriptionState } from '#app/core/imports/subscription.ts'
import { Badge } from '../data/badge.tsx'
import { Card, Facts } from '../data/card.tsx'
import { Button } from '../form/button.tsx'
import { ConfirmButton } from '../form/confirm-button.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { TextInput } from '../form/text-input.tsx'
import { Instant } from '../format.tsx'
import { useMessages } from '../messages.tsx'

export type FollowedFeed = {
  id: string
  url: string
  state: SubscriptionState
  failures: number
  failure: string | null
  fetchedAt: string | null
  fetchAt: string
  lastRunId: string | null
}

type FollowedFeedsProps = {
  feeds: readonly FollowedFeed[]
  mayFollow: boolean
  /** What was typed and refused. */
  given: string
  error: string | undefined
}

/** The feeds that the desk fetches by itself, and how each is doing. */
export function FollowedFeeds(props: FollowedFeedsProps) {
  const { feeds, mayFollow, given, error } = props
  const t = useMessages().imports.feeds
  return (
    <Card title={t.title}>
      <p className="mb-4 text-sm text-ink-soft">{t.lead}</p>
      {mayFollow && (
        <Form method="post" className="mb-4 flex flex-col gap-3">
          <TextInput
            name="feed"
            type="url"
            label={t.url}
            hint={t.urlHint}
            error={error}
            defaultValue={given}
            maxLength={2000}
            required
          />
          <SubmitButton name="intent" value="follow">
            {t.follow}
          </SubmitButton>
        </Form>
      )}
      {feeds.length === 0 ? (
        <p className="text-sm text-ink-soft">{t.empty}</p>
      ) : (
        <ul className="flex flex-col divide-y divide-line">
          {feeds.map((feed) => (
            <FeedItem key={feed.id} feed={feed} mayFollow={mayFollow} />
          ))}
        </ul>
      )}
    </Card>
  )
}

type FeedItemProps = { feed: FollowedFeed; mayFollow: boolean }

function FeedItem({ feed, mayFollow }: FeedItemProps) {
  const { feeds: t, faults } = useMessages().imports
  const { url, state, failures, failure, fetchedAt, fetchAt, lastRunId } = feed
  const isActive = state === 'active'
  return (
    <li className="flex flex-col gap-3 py-4">
      <p className="flex flex-wrap items-baseline gap-2">
        <bdi className="text-sm font-medium wrap-anywhere">{url}</bdi>
        <Badge tone={isActive ? 'good' : 'warn'}>{t.states[state]}</Badge>
        {failures > 0 && <Badge tone="danger">{t.failing(failures)}</Badge>}
      </p>
      {failure && (
        <p className="text-sm text-danger">{faults[failure] ?? failure}</p>
      )}
      <Facts
        facts={[
          {
            label: t.fetched,
            value: fetchedAt ? <Instant value={fetchedAt} /> : t.never,
          },
          {
            label: t.next,
            value: isActive ? <Instant value={fetchAt} /> : t.none,
          },
          {
            label: t.run,
            value: lastRunId ? (
              <Link to={`/desk/import/runs/${lastRunId}`}>{t.toRun}</Link>
            ) : (
              t.nothing
            ),
          },
        ]}
      />
      {mayFollow && <FeedControls feed={feed} />}
    </li>
  )
}

function FeedControls({ feed: { id, url, state } }: { feed: FollowedFeed }) {
  const t = useMessages().imports.feeds
  const intent = state === 'active' ? 'pause' : 'resume'
  return (
    <Form method="post" className="flex flex-wrap gap-2">
      <input type="hidden" name="subscriptionId" value={id} />
      <Button
        type="submit"
        size="small"
        name="intent"
        value={intent}
        aria-label={t.of(t[intent], url)}
      >
        {t[intent]}
      </Button>
      <ConfirmButton
        label={t.remove}
        title={t.ask.title}
        body={
          <>
            <bdi className="wrap-anywhere">{url}</bdi>
            <br />
            {t.ask.body}
          </>
        }
        confirmLabel={t.ask.confirm}
        size="small"
        value="remove"
      />
    </Form>
  )
}
