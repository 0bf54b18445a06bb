/** A place on the desk's scale as it is coloured: 5 is the most true. */
export type VerdictTone = '5' | '4' | '3' | '2' | '1' | 'outside'

/** A verdict as published or rated; without a value it is outside the order. */
export type ShownVerdict = {
  label: string
  value: number | null
  best: number | null
  worst: number | null
}

const STEPS = ['1', '2', '3', '4', '5'] as const

/** The step of five that is nearest to the verdict's place on its own scale. */
export function toneOf({ value, best, worst }: Omit<ShownVerdict, 'label'>) {
  if (value === null || best === null || worst === null) return 'outside'
  if (best === worst) return '3'
  const share = (value - worst) / (best - worst)
  const step = Math.round(share * (STEPS.length - 1))
  return STEPS[Math.min(4, Math.max(0, step))] ?? '3'
}
