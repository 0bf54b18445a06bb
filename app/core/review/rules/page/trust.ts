import { isObject, isText, partsOf } from '../../json/json.ts'
import { apexHost, isHostWithin, readAddress } from '../../json/web-address.ts'
import type { PageFacts, PageLink, RuleContext } from '../context.ts'
import type { Outcome } from '../finding.ts'
import { addressOf } from '../markup/address.ts'
import { appearanceAddress, appearancesOf } from '../markup/appearance.ts'
import type { RuleSet, Subject } from '../rule.ts'

export const trustRules: RuleSet = {
  'CR-105': linksToCorrections,
  'CR-106': citesSources,
  'CR-107': citesAPrimarySource,
  'CR-108': isOneOfSeveral,
  'CR-109': isNoPoliticalEntity,
  'CR-110': listsItsSources,
}

function linksToCorrections({ root }: Subject, { page }: RuleContext): Outcome {
  if (!page) return null
  const policies = [...partsOf(root, 'author'), ...partsOf(root, 'publisher')]
    .flatMap(({ value }) => (isObject(value) ? value['correctionsPolicy'] : []))
    .filter(isText)
  const isLinked = page.links.some(
    ({ href, text }) =>
      policies.includes(href) || corrections.test(`${href} ${text}`),
  )
  return isLinked ? [] : [{ path: 'a[href]' }]
}

const corrections =
  /correct(ion|ed)|errat|report.{0,20}(error|mistake)|rectif|korrektur|correc[cç]|errore|fehler/i

function citesSources(subject: Subject, { page }: RuleContext): Outcome {
  if (!page) return null
  return citationsOf(subject, page).length > 0 ? [] : [{ path: 'main a[href]' }]
}

function citesAPrimarySource(subject: Subject, { page }: RuleContext): Outcome {
  if (!page) return null
  const marked = citationsOf(subject, page).filter(({ primacy }) => primacy)
  if (marked.length === 0) return null
  const hasPrimary = marked.some(({ primacy }) => primacy === 'primary')
  return hasPrimary ? [] : [{ path: '[data-source="primary"]' }]
}

/** Links in the text that lead elsewhere, but not to the checked work. */
function citationsOf(subject: Subject, page: PageFacts): PageLink[] {
  const home = addressOf(subject) ?? readAddress(page.url)
  const works = appearancesOf(subject.root).map(
    (appearance) => appearanceAddress(appearance)?.href,
  )
  return page.links.filter(({ href, isInText, primacy }) => {
    const target = readAddress(href)
    if (!target) return false
    if (primacy) return true
    if (!isInText || works.includes(target.href)) return false
    return !home || !isHostWithin(apexHost(target), apexHost(home))
  })
}

function isOneOfSeveral(_: Subject, { site }: RuleContext): Outcome {
  if (site?.reviewedPages === undefined) return null
  if (site.reviewedPages >= 3) return []
  return [{ path: 'site', detail: `${site.reviewedPages}` }]
}

function isNoPoliticalEntity(_: Subject, { site }: RuleContext): Outcome {
  if (site?.isPolitical === undefined) return null
  return site.isPolitical ? [{ path: 'site' }] : []
}

function listsItsSources(_: Subject, { site }: RuleContext): Outcome {
  if (site?.isAggregator === undefined) return null
  if (!site.isAggregator || site.sourceListUrl) return []
  return [{ path: 'site' }]
}
