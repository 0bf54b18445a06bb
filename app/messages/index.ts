import { en } from './en.ts'

/** Every text of the interface. Another language is another value of this type. */
export type Messages = typeof en

const catalogues: Record<string, Messages> = { en }

export const DEFAULT_LOCALE = 'en'
export const LOCALES: readonly string[] = Object.keys(catalogues)

/** The catalogue for a BCP 47 locale: its own, its language's, or English. */
export function messagesFor(locale: string): Messages {
  const language = locale.split('-')[0] ?? locale
  return catalogues[locale] ?? catalogues[language] ?? en
}

/** Which way a locale's script runs, for `<html dir>`. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(new Intl.Locale(locale).maximize().script ?? '')
    ? 'rtl'
    : 'ltr'
}

const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm'])
