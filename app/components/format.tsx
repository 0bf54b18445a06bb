import { createContext, useContext, type ReactNode } from 'react'
import {
  formatBytes,
  formatDay,
  formatDistance,
  formatInstant,
  formatNumber,
} from './format-values.ts'
import { MessagesProvider } from './messages.tsx'

export type Format = { locale: string; timeZone: string }

const FormatContext = createContext<Format | null>(null)

type InterfaceProviderProps = Format & { children: ReactNode }

/** The language, the texts and the time zone that all below is shown in. */
export function InterfaceProvider(props: InterfaceProviderProps) {
  const { locale, timeZone, children } = props
  return (
    <FormatContext.Provider value={{ locale, timeZone }}>
      <MessagesProvider locale={locale}>{children}</MessagesProvider>
    </FormatContext.Provider>
  )
}

export function useFormat(): Format {
  const format = useContext(FormatContext)
  if (!format) throw new Error('expected an InterfaceProvider above')
  return format
}

type DayProps = { value: string; width?: 'long' | 'short' }

/** A calendar day, month or year: "2021-06-23", "2021-06", "2021". */
export function Day({ value, width = 'long' }: DayProps) {
  const { locale } = useFormat()
  return (
    <time
      dateTime={value}
      className="whitespace-nowrap"
      suppressHydrationWarning
    >
      {formatDay(value, locale, width)}
    </time>
  )
}

/** An ISO instant, in the desk's time zone. */
export function Instant({ value, width = 'long' }: DayProps) {
  const format = useFormat()
  return (
    <time
      dateTime={value}
      className="whitespace-nowrap"
      suppressHydrationWarning
    >
      {formatInstant(value, format, width)}
    </time>
  )
}

type AgoProps = { value: string; now: string }

/** How long before or after `now` an instant is; the instant itself as title. */
export function Ago({ value, now }: AgoProps) {
  const format = useFormat()
  const title = formatInstant(value, format, 'long')
  return (
    <time
      dateTime={value}
      title={title}
      className="whitespace-nowrap"
      suppressHydrationWarning
    >
      {formatDistance(value, now, format.locale)}
    </time>
  )
}

type CountProps = { value: number; digits?: number }

/** A number by the locale, with `digits` decimals (none unless told). */
export function Count({ value, digits = 0 }: CountProps) {
  const { locale } = useFormat()
  return <>{formatNumber(value, locale, digits)}</>
}

/** A size in bytes, in the unit that reads best. */
export function Bytes({ value }: { value: number }) {
  const { locale } = useFormat()
  return <>{formatBytes(value, locale)}</>
}
