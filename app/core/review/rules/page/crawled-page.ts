import type { PageAnswer } from './read-page.ts'
import { allowsCrawlers, robotsUrlOf } from './robots-txt.ts'

/** A page as it was answered to a crawler, whatever its status. */
export type CrawledPage = {
  finalUrl: string
  /** The addresses that led on to another. */
  redirects: string[]
  status: number
  headers: Record<string, string>
  body: string
}

/** A text with what is known of where it stands. */
export type PlacedText = {
  text: string
  answer: PageAnswer
  /** Addresses that were asked, and whether each led elsewhere. */
  redirects: Record<string, boolean>
}

/** What the rules are told of a page and of its site's robots.txt, if known. */
export function placeCrawled(
  { finalUrl, redirects, status, headers, body }: CrawledPage,
  robots: CrawledPage | null,
): PlacedText {
  return {
    text: body,
    answer: {
      url: finalUrl,
      status,
      robotsHeader: headers['x-robots-tag'] ?? null,
      ...(robots && { allowedByRobotsTxt: isAllowed(finalUrl, robots) }),
    },
    redirects: Object.fromEntries([
      ...redirects.map((each) => [each, true] as const),
      [finalUrl, false],
    ]),
  }
}

/** A robots.txt that is not there forbids nothing. */
function isAllowed(url: string, robots: CrawledPage) {
  const robotsUrl = robotsUrlOf(url)
  const isThere = robots.status >= 200 && robots.status < 300
  return !isThere || allowsCrawlers(robots.body, { robotsUrl, url })
}
