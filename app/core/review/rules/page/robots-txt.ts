import robotsParser from 'robots-parser'

/** Who reads ClaimReview; a rule for all holds where none names it. */
const CRAWLER = 'Googlebot'

/** Whether a site's robots.txt, found at `robotsUrl`, lets crawlers read `url`. */
export function allowsCrawlers(
  robotsTxt: string,
  { robotsUrl, url }: { robotsUrl: string; url: string },
): boolean {
  return robotsParser(robotsUrl, robotsTxt).isAllowed(url, CRAWLER) ?? true
}

/** Where the robots.txt of an address stands. */
export function robotsUrlOf(url: string): string {
  return new URL('/robots.txt', url).href
}
