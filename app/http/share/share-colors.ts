import type { VerdictTone } from '#app/components/verdict/tone.ts'

/** The day's colours of tokens.css, which a picture cannot read. */
export const COLORS = {
  paper: '#f8f5ee',
  sheet: '#fffdf8',
  line: '#e0d8c8',
  ink: '#221e18',
  'ink-soft': '#4d463b',
  accent: '#1f4b7c',
} as const

export const VERDICT_COLORS: Record<
  VerdictTone,
  { text: string; wash: string }
> = {
  '5': { text: '#075e5a', wash: '#d3ebe7' },
  '4': { text: '#3c6157', wash: '#e0ebe2' },
  '3': { text: '#6f5716', wash: '#f3e7c6' },
  '2': { text: '#87491b', wash: '#f7e2ce' },
  '1': { text: '#8f2c20', wash: '#f6dcd5' },
  outside: { text: '#575070', wash: '#e9e6f0' },
}
