import {
  Tooltip as AriakitTooltip,
  TooltipAnchor,
  TooltipProvider,
} from '@ariakit/react'
import type { ReactElement, ReactNode } from 'react'

type TooltipProps = { text: ReactNode; children: ReactElement }

/** A tip on hover and focus. It may repeat or add, never carry the only word. */
export function Tooltip({ text, children }: TooltipProps) {
  return (
    <TooltipProvider timeout={350}>
      <TooltipAnchor render={children} />
      <AriakitTooltip
        gutter={6}
        className="z-50 max-w-72 rounded-md bg-ink px-2.5 py-1.5 text-xs text-paper shadow-float"
      >
        {text}
      </AriakitTooltip>
    </TooltipProvider>
  )
}
