import { z } from 'zod'

type Json = Record<string, unknown>

/** An article as a page describes it to machines, as far as it makes sense. */
export type LinkedArticle = {
  headline: string | null
  authors: string[]
  publisher: string | null
  datePublished: string | null
  inLanguage: string | null
  url: string | null
  articleBody: string | null
}

const ARTICLE_TYPE = /(Article|BlogPosting|Report|NewsPosting)$/

const Text = z.string().trim().min(1).nullable().catch(null)

/** What the page's JSON-LD says of its article, or null when it says nothing. */
export function linkedArticle(document: Document): LinkedArticle | null {
  const nodes = linkedDataTexts(document).flatMap(nodesIn)
  const article = nodes.find(isArticle)
  return article ? readArticle(article) : null
}

/** The JSON-LD of a page, block by block, as it stands there. */
export function linkedDataTexts(document: Document): string[] {
  return [
    ...document.querySelectorAll('script[type="application/ld+json"]'),
  ].map((script) => withoutMarks(script.textContent ?? ''))
}

function withoutMarks(source: string) {
  return source.replaceAll(/<!\[CDATA\[|\]\]>/g, '')
}

function readArticle(article: Json): LinkedArticle {
  return {
    headline: Text.parse(article.headline ?? article.name),
    authors: listed(article.author).flatMap(nameOf),
    publisher: listed(article.publisher).flatMap(nameOf)[0] ?? null,
    datePublished: Text.parse(article.datePublished),
    inLanguage: Text.parse(article.inLanguage),
    url: Text.parse(article.url),
    articleBody: Text.parse(article.articleBody),
  }
}

/** Pages carry broken JSON often enough; such a block says nothing. */
function nodesIn(source: string): Json[] {
  try {
    return listed(JSON.parse(source)).flatMap(withGraph)
  } catch (fault) {
    if (fault instanceof SyntaxError) return []
    throw fault
  }
}

function withGraph(node: unknown): Json[] {
  if (!isJson(node)) return []
  return [node, ...listed(node['@graph']).filter(isJson)]
}

function isArticle(node: Json) {
  return listed(node['@type']).some(
    (type) => typeof type === 'string' && ARTICLE_TYPE.test(type),
  )
}

function nameOf(value: unknown): string[] {
  const name = Text.parse(isJson(value) ? value.name : value)
  return name === null || URL.canParse(name) ? [] : [name]
}

function listed(value: unknown): unknown[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value]
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
