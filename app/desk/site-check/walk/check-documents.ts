import { isLoopback, readAddress } from '#app/core/review/json/web-address.ts'
import { toFinding, type Finding } from '#app/core/review/rules/finding.ts'
import {
  feedHeadFindings,
  feedItemFindings,
} from '#app/core/review/rules/feed/feed.ts'
import { splitFeed } from '#app/core/review/rules/feed/split-feed.ts'
import {
  allowsCrawlers,
  robotsUrlOf,
} from '#app/core/review/rules/page/robots-txt.ts'
import type { SiteFinding } from '#app/core/review/site/site-counts.ts'
import { reviewPath } from '#app/core/review/content.ts'
import { listReviewsAfter, type Review } from '#db/publication/reviews.ts'
import type { Desk } from '../../desk.ts'
import { readDataFeed } from '../../feeds/read-feed.ts'
import { findSiteMapPart, readSiteMap } from '../../feeds/read-site-map.ts'
import { othersTurn } from './others-turn.ts'

/** What the feed and what crawlers are told of the site break. */
export async function checkDocuments(desk: Desk): Promise<SiteFinding[]> {
  return [...(await checkFeed(desk)), ...(await checkReach(desk))]
}

const BATCH = 500

async function* reviewsOf({ db, deskId }: Desk): AsyncGenerator<Review> {
  let afterId = ''
  for (;;) {
    const reviews = await listReviewsAfter(db, deskId, {
      afterId,
      limit: BATCH,
    })
    await othersTurn()
    yield* reviews
    if (reviews.length < BATCH) return
    afterId = reviews.at(-1)!.id
  }
}

/** Its reviews are checked on their pages; here, that nothing worse is in it. */
async function checkFeed(desk: Desk): Promise<SiteFinding[]> {
  const { db, deskId, origin } = desk
  const modifiedAt = desk.now.toISOString()
  const today = modifiedAt.slice(0, 10)
  const withdrawnUrls = new Set<string>()
  for await (const { slug, state } of reviewsOf(desk))
    if (state !== 'published') withdrawnUrls.add(origin + reviewPath(slug))
  const known = { origin, today, withdrawnUrls }
  const found: Finding[] = []
  const pieces = readDataFeed(
    { db, deskId, origin },
    { modifiedAt, since: null },
  )
  for await (const part of splitFeed(pieces)) {
    const findings =
      part.kind === 'head'
        ? feedHeadFindings(part.text)
        : feedItemFindings(part, known)
    found.push(...findings.filter(isOfFeed))
    await othersTurn()
  }
  return found.map((finding) => onSite('/feed.json', finding))
}

function isOfFeed({ id, level }: Finding) {
  return level === 'E' || /^CR-12\d$/.test(id)
}

/** Whether crawlers are let in and led to every review. */
async function checkReach(desk: Desk): Promise<SiteFinding[]> {
  const home = readAddress(desk.origin)
  if (!home || isLoopback(home)) return []
  return [...(await checkRobots(desk)), ...(await checkSiteMap(desk))]
}

async function checkRobots({ origin, outside }: Desk): Promise<SiteFinding[]> {
  const robotsUrl = robotsUrlOf(origin)
  const robots = await outside.readLivePage(robotsUrl)
  if (!robots.ok || robots.value.status !== 200) return []
  const url = `${origin}${reviewPath('a')}`
  if (allowsCrawlers(robots.value.body, { robotsUrl, url })) return []
  const finding = toFinding('CR-104', { path: 'Disallow' })
  return [onSite('/robots.txt', finding)]
}

async function checkSiteMap(desk: Desk): Promise<SiteFinding[]> {
  const listed = await readListed(desk)
  const found: SiteFinding[] = []
  for await (const { slug, state } of reviewsOf(desk)) {
    const url = desk.origin + reviewPath(slug)
    if (listed.has(url) === (state === 'published')) continue
    const breach = { path: 'loc', level: 'W' as const, detail: url }
    found.push(onSite('/sitemap.xml', toFinding('CR-104', breach)))
  }
  return found
}

/** Every address in the sitemap and, where it is an index, in its parts. */
async function readListed(desk: Desk) {
  const listed = new Set<string>()
  const start = `${desk.origin}/sitemap/`
  for (const url of await locationsIn(readSiteMap(desk))) {
    listed.add(url)
    if (!url.startsWith(start)) continue
    const name = url.slice(start.length).replace(/\.xml$/, '')
    const part = await findSiteMapPart(desk, name)
    for (const each of part ? await locationsIn(part) : []) listed.add(each)
  }
  return listed
}

async function locationsIn(texts: AsyncIterable<string>) {
  const urls: string[] = []
  for await (const text of texts)
    for (const [, url = ''] of text.matchAll(/<loc>([^<]+)<\/loc>/g))
      urls.push(url)
  return urls
}

function onSite(page: string, finding: Finding): SiteFinding {
  const { id, level, path, detail } = finding
  const where = { id, level, path, page, claimId: null }
  return detail === undefined ? where : { ...where, detail }
}
