import type { MetaDescriptor } from '@remix-run/node'
import {
  DEFAULT_LOCALE,
  messagesFor,
  type Messages,
} from '#app/messages/index.ts'

import { NEWS } from '#app/components/public/news-links.ts'

type Match = { id: string; data: unknown }

/** Title, description and canonical address of a reader's page. */
export function publicMeta(
  matches: readonly Match[],
  page: {
    title: (texts: Messages) => string
    description?: string | undefined
    canonical?: string | undefined
  },
): MetaDescriptor[] {
  const root = matches.find(({ id }) => id === 'root')?.data as
    { locale?: string; desk?: { name?: string } } | undefined
  const texts = messagesFor(root?.locale ?? DEFAULT_LOCALE)
  const title = page.title(texts)
  const site = root?.desk?.name
  return [
    { title: site ? texts.common.pageTitle(title, site) : title },
    ...(page.description
      ? [{ name: 'description', content: page.description }]
      : []),
    ...(page.canonical
      ? [{ tagName: 'link', rel: 'canonical', href: page.canonical }]
      : []),
    ...NEWS.map(({ type, href, label }) => ({
      tagName: 'link' as const,
      rel: 'alternate',
      type,
      href,
      title: texts.feeds[label],
    })),
  ]
}
