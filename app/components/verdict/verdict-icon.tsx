import type { ReactNode } from 'react'
import type { VerdictTone } from './tone.ts'

/**
 * Each step has a shape of its own, so that it is told without colour: a solid
 * tick, a tick, a half, a cross, a solid cross; a dashed ring outside the order.
 */
export function VerdictIcon({ tone }: { tone: VerdictTone }) {
  return (
    <svg
      aria-hidden
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {SHAPES[tone]}
    </svg>
  )
}

const RING = <circle cx="10" cy="10" r="8" />
const DISC = <circle cx="10" cy="10" r="8" fill="currentColor" />
const TICK = 'M6.4 10.4l2.5 2.5 4.7-5.3'
const CROSS = 'M7.2 7.2l5.6 5.6M12.8 7.2l-5.6 5.6'
const CUT_OUT = 'var(--verdict-ground, var(--color-sheet))'

const SHAPES: Record<VerdictTone, ReactNode> = {
  '5': (
    <>
      {DISC}
      <path d={TICK} stroke={CUT_OUT} />
    </>
  ),
  '4': (
    <>
      {RING}
      <path d={TICK} />
    </>
  ),
  '3': (
    <>
      {RING}
      <path d="M10 2a8 8 0 0 1 0 16z" fill="currentColor" />
    </>
  ),
  '2': (
    <>
      {RING}
      <path d={CROSS} />
    </>
  ),
  '1': (
    <>
      {DISC}
      <path d={CROSS} stroke={CUT_OUT} />
    </>
  ),
  outside: (
    <>
      <circle cx="10" cy="10" r="8" strokeDasharray="2.6 3.68" />
      <path d="M10 6.4v4.4M10 13.6v.01" />
    </>
  ),
}
