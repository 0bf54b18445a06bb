import { parseHTML } from 'linkedom'

import { typesOf, walk } from '../../json/json.ts'
import type { PageFacts, PageLink } from '../context.ts'
import { parseMarkup } from '../read-subjects.ts'
import { visibleText } from './visible-text.ts'

/** How a page was answered, where it was asked for over HTTP. */
export type PageAnswer = Pick<
  PageFacts,
  'url' | 'status' | 'robotsHeader' | 'allowedByRobotsTxt'
>

/** A page's JSON-LD blocks as text, and what else its bytes show. */
export type ReadPage = { blocks: string[]; facts: PageFacts }

/** Read what the rules ask of a page from its HTML. */
export function readPage(html: string, answer: PageAnswer = {}): ReadPage {
  const document = documentOf(html)
  const base = answer.url ?? canonicalOf(document) ?? 'https://page.invalid/'
  const blocks = [
    ...document.querySelectorAll('script[type="application/ld+json"]'),
  ].map((script) => script.textContent ?? '')
  return {
    blocks,
    facts: {
      ...answer,
      canonical: canonicalOf(document),
      alternates: hrefsOf(
        document,
        'link[rel~="alternate"], link[rel="amphtml"]',
      ),
      robotsMeta: attribute(document, 'meta[name="robots" i]', 'content'),
      asksForPassword:
        document.querySelector('input[type="password"]') !== null,
      claimReviewCount: countOf(document, blocks),
      ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
      links: linksOf(document, base),
      visibleClaim: markedText(document, 'claim'),
      visibleVerdict: markedText(document, 'verdict'),
      visibleSummary:
        markedText(document, 'summary') ?? firstParagraph(document),
      bodyText: visibleText(document),
    },
  }
}

function documentOf(html: string) {
  const isPage = /<(html|body|head)[\s>]/i.test(html)
  return parseHTML(isPage ? html : `<html><body>${html}</body></html>`).document
}

function canonicalOf(document: Document) {
  return attribute(document, 'link[rel="canonical"]', 'href')
}

function attribute(document: Document, selector: string, name: string) {
  return document.querySelector(selector)?.getAttribute(name) ?? null
}

function hrefsOf(document: Document, selector: string) {
  return [...document.querySelectorAll(selector)].flatMap(
    (element) => element.getAttribute('href') ?? [],
  )
}

/** Reviews in JSON-LD and in microdata. */
function countOf(document: Document, blocks: string[]) {
  const inBlocks = blocks.flatMap((block) => reviewsIn(parseMarkup(block)))
  const inMarkup = document.querySelectorAll('[itemtype$="/ClaimReview"]')
  return inBlocks.length + inMarkup.length
}

function reviewsIn(parsed: ReturnType<typeof parseMarkup>) {
  if ('fault' in parsed) return []
  return [...walk({ value: parsed.json, path: '$' })].filter(({ value }) =>
    typesOf(value).includes('ClaimReview'),
  )
}

/** No page that a reader can use has more links. */
const mostLinks = 2000

function linksOf(document: Document, base: string): PageLink[] {
  const links = [...document.querySelectorAll('a[href]')].slice(0, mostLinks)
  return links.flatMap((link) => {
    const href = link.getAttribute('href') ?? ''
    if (!URL.canParse(href, base)) return []
    return {
      href: new URL(href, base).href,
      text: visibleText(link),
      primacy: primacyOf(link.getAttribute('data-source')),
      isInText: link.closest('header, footer, nav, aside') === null,
    }
  })
}

function primacyOf(source: string | null) {
  return source === 'primary' || source === 'secondary' ? source : null
}

function markedText(document: Document, part: string) {
  const marked = document.querySelector(`[data-review="${part}"]`)
  return marked ? visibleText(marked) : null
}

/** A foreign page marks nothing; its first real paragraph sums it up. */
function firstParagraph(document: Document) {
  const texts = [...document.querySelectorAll('p')].map(visibleText)
  return texts.find((text) => text.length >= 40) ?? null
}
