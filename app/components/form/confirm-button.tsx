import {
  Dialog,
  DialogDescription,
  DialogDismiss,
  DialogHeading,
} from '@ariakit/react'
import { useRef, useState, type ReactNode } from 'react'
import { useMessages } from '../messages.tsx'
import { Button, buttonLook, type ButtonTone } from './button.tsx'

type ConfirmButtonProps = {
  /** The button in the form. */
  label: string
  title: string
  body: ReactNode
  /** The verb, on the button that does it. */
  confirmLabel: string
  tone?: ButtonTone
  size?: 'normal' | 'small'
  icon?: ReactNode
  name?: string
  value?: string
}

/**
 * Sends its form after asking. Without scripts it sends at once, so what cannot
 * be undone needs a page that asks.
 */
export function ConfirmButton(props: ConfirmButtonProps) {
  const {
    label,
    title,
    body,
    confirmLabel,
    tone = 'danger',
    size,
    icon,
  } = props
  const { name = 'intent', value } = props
  const [isOpen, setOpen] = useState(false)
  const trigger = useRef<HTMLButtonElement | null>(null)
  return (
    <>
      <Button
        type="submit"
        {...{ tone, icon }}
        {...(size && { size })}
        {...(value !== undefined && { name, value })}
        aria-haspopup="dialog"
        onClick={(event) => {
          event.preventDefault()
          trigger.current = event.currentTarget
          setOpen(true)
        }}
      >
        {label}
      </Button>
      <ConfirmDialog
        {...{ isOpen, title, body, confirmLabel, tone }}
        onClose={() => setOpen(false)}
        onConfirm={() => {
          setOpen(false)
          trigger.current?.form?.requestSubmit(trigger.current)
        }}
      />
    </>
  )
}

type ConfirmDialogProps = {
  isOpen: boolean
  title: string
  body: ReactNode
  confirmLabel: string
  tone?: ButtonTone
  onClose: () => void
  onConfirm: () => void
}

/** Asks before something weighty; the safe button has the focus. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { isOpen, title, body, confirmLabel, tone, onClose, onConfirm } = props
  const t = useMessages().common
  return (
    <Dialog
      open={isOpen}
      onClose={onClose}
      unmountOnHide
      backdrop={<div className={BACKDROP} />}
      className={`${DIALOG} max-w-md p-6`}
    >
      <DialogHeading className="font-serif text-xl font-semibold">
        {title}
      </DialogHeading>
      <DialogDescription render={<div />} className="mt-2 text-ink-soft">
        {body}
      </DialogDescription>
      <div className="mt-6 flex flex-wrap justify-end gap-3">
        <DialogDismiss className={buttonLook({})}>{t.cancel}</DialogDismiss>
        <Button
          tone={tone === 'danger' ? 'danger-solid' : (tone ?? 'primary')}
          onClick={onConfirm}
        >
          {confirmLabel}
        </Button>
      </div>
    </Dialog>
  )
}

/** The look of every dialog and of what lies behind it. */
export const DIALOG =
  'fixed inset-x-3 top-3 z-50 mx-auto flex max-h-[calc(100dvh-1.5rem)] flex-col overflow-auto rounded-lg border border-line bg-sheet text-ink shadow-float sm:top-[12dvh] sm:max-h-[76dvh]'
export const BACKDROP = 'bg-black/35 backdrop-blur-[1px]'
