import type { ReactNode } from 'react'
import type { Verdict } from '#app/core/log/proof/verdict.ts'
import { Banner, type BannerTone } from '../feedback/banner.tsx'
import { useMessages } from '../messages.tsx'

type VerdictBannerProps = {
  verdict: Verdict
  children?: ReactNode
  live?: 'status'
}

/** Whether a proof holds, in a word. */
export function VerdictBanner({ verdict, ...rest }: VerdictBannerProps) {
  const t = useMessages().log
  return <Banner tone={TONES[verdict]} title={t.verdicts[verdict]} {...rest} />
}

const TONES: Record<Verdict, BannerTone> = {
  holds: 'good',
  'holds-by-own-key': 'info',
  outdated: 'warn',
  fails: 'danger',
}
