import { isObject, partsOf } from '../../json/json.ts'
import { readAddress, withoutAnchor } from '../../json/web-address.ts'
import { toFinding, type Breach, type Finding } from '../finding.ts'

/** What a page for the Google Fact Check Tools API breaks. */
export function validateGooglePayload(payload: unknown): Finding[] {
  if (!isObject(payload)) return [toFinding('CR-123', { path: '$' })]
  const page = readAddress(payload['pageUrl'])
  if (!page) return [toFinding('CR-123', { path: '$.pageUrl' })]
  const markups = partsOf({ value: payload, path: '$' }, 'claimReviewMarkups')
  return markups
    .flatMap(({ value, path }) => urlBreaches(value, path, page))
    .map((breach) => toFinding('CR-123', breach))
}

/** A markup without its own URL takes the page's. */
function urlBreaches(markup: unknown, path: string, page: URL): Breach[] {
  if (!isObject(markup)) return [{ path }]
  if (markup['url'] === undefined) return []
  const url = readAddress(markup['url'])
  const isThePage = url !== null && withoutAnchor(url) === withoutAnchor(page)
  if (isThePage) return []
  return [{ path: `${path}.url`, detail: JSON.stringify(markup['url']) }]
}
