import type { MetaFunction } from '@remix-run/react'
import {
  DEFAULT_LOCALE,
  messagesFor,
  type Messages,
} from '#app/messages/index.ts'

/** A page's `meta`: its title in the desk's language, with the desk's name. */
export function titled(page: (messages: Messages) => string): MetaFunction {
  return ({ matches }) => {
    const root = matches.find(({ id }) => id === 'root')?.data as
      RootData | undefined
    const messages = messagesFor(root?.locale ?? DEFAULT_LOCALE)
    const site = root?.desk?.name || messages.common.product
    return [{ title: messages.common.pageTitle(page(messages), site) }]
  }
}

/** What of the root's data the title needs; absent when the root failed. */
type RootData = { locale?: string; desk?: { name: string } }
