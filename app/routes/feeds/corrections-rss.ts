import type { LoaderFunctionArgs } from '@remix-run/node'
import {
  entryPath,
  type LogEntry,
} from '#app/core/publication/correction-log.ts'
import type { PublicSite } from '#app/core/publication/public-page.ts'
import { rssOf } from '#app/core/publication/rss.ts'
import { readCorrectionLog } from '#app/desk/corrections/read-correction-log.ts'
import { loadSite } from '#app/desk/publication/pages/load-site.ts'
import { readFeedHead } from '#app/http/publish/feed-head.ts'
import { messagesFor } from '#app/messages/index.ts'

const mediaType = 'application/rss+xml; charset=utf-8'
const NEWEST = 50

/** What was corrected and withdrawn last, for readers who follow it. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const head = await readFeedHead(request, context, { mediaType })
  if (head.unchanged) return head.unchanged
  const { readDb, deskId, env } = context.app
  const site = await loadSite(readDb, { deskId, origin: env.origin })
  const { entries } = await readCorrectionLog(readDb, deskId, { limit: NEWEST })
  const t = messagesFor(site.language).publicSite.policyPages
  const rss = rssOf(site, entries.map(toItem(site)), {
    title: t.feedTitle(site.name),
    description: t.feedTitle(site.name),
    page: '/corrections',
    feed: '/corrections.rss',
    modifiedAt: head.modifiedAt,
  })
  return new Response(rss, { headers: head.headers })
}

function toItem({ origin, language }: PublicSite) {
  const { reviewPage, policyPages } = messagesFor(language).publicSite
  return (entry: LogEntry) => {
    const isGone = entry.kind === 'withdrawn'
    const kind = isGone ? policyPages.withdrawn : reviewPage.classes[entry.kind]
    return {
      title: entry.claim ? `${kind}: ${entry.claim}` : kind,
      url: origin + entryPath(entry),
      id: `${origin}/corrections#${entry.id}`,
      publishedAt: entry.at,
      tags: [kind],
      summary: isGone ? entry.note : summaryOf(entry),
    }
  }
}

type Corrected = Exclude<LogEntry, { kind: 'withdrawn' }>

function summaryOf({ note, verdict, wording }: Corrected) {
  const changes = [
    wording && `“${wording.before}” → “${wording.after}”`,
    verdict && `${verdict.before} → ${verdict.after}`,
  ].filter(Boolean)
  return changes.length > 0 ? `${note} (${changes.join('; ')})` : note
}
