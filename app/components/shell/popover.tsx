import type { ComponentPropsWithoutRef, ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import { PANEL } from '../feedback/menu.tsx'

type PopoverButtonProps = Omit<
  ComponentPropsWithoutRef<'button'>,
  'popover'
> & {
  /** The id of the popover that it opens. */
  popover: string
}

/** Opens a popover by the browser's own means, so also without scripts. */
export function PopoverButton({ popover, ...button }: PopoverButtonProps) {
  return <button type="button" {...button} {...{ popovertarget: popover }} />
}

type PopoverProps = {
  id: string
  /** Under its button from that edge on, or at the foot of the window. */
  place: keyof typeof PLACES
  children: ReactNode
}

/** What a `PopoverButton` opens; closes by Escape or a click elsewhere. */
export function Popover({ id, place, children }: PopoverProps) {
  return (
    <div
      id={id}
      {...{ popover: 'auto' }}
      className={classNames(PANEL, 'fixed m-0', PLACES[place])}
    >
      {children}
    </div>
  )
}

/** A browser without anchors puts it under the header's end. */
const UNDER_HEADER =
  'inset-auto end-3 top-14 supports-[position-area:block-end]:inset-auto supports-[position-area:block-end]:my-1 supports-[position-area:block-end]:[position-anchor:auto]'

const PLACES = {
  'under-start': `${UNDER_HEADER} supports-[position-area:block-end]:[position-area:block-end_span-inline-end]`,
  'under-end': `${UNDER_HEADER} supports-[position-area:block-end]:[position-area:block-end_span-inline-start]`,
  bottom: 'inset-auto end-2 bottom-16 max-h-[70dvh] overflow-auto',
}
