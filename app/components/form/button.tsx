import { Link, type LinkProps } from '@remix-run/react'
import { LoaderCircle } from 'lucide-react'
import type { ComponentPropsWithRef, ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import { useMessages } from '../messages.tsx'

export type ButtonTone =
  'primary' | 'secondary' | 'quiet' | 'danger' | 'danger-solid'
export type ButtonSize = 'normal' | 'small'

type Look = {
  tone?: ButtonTone
  size?: ButtonSize
  icon?: ReactNode
}

export type ButtonProps = ComponentPropsWithRef<'button'> &
  Look & { isPending?: boolean }

/** A button; `type` is "button" unless told. */
export function Button(props: ButtonProps) {
  const { tone, size, icon, isPending, className, children, ...button } = props
  return (
    <button
      type="button"
      {...button}
      aria-disabled={isPending || button['aria-disabled']}
      className={classNames(buttonLook({ tone, size }), className)}
    >
      {isPending ? <Spinner /> : icon}
      {children}
    </button>
  )
}

export type LinkButtonProps = LinkProps & Look

/** A link that looks like a button. */
export function LinkButton(props: LinkButtonProps) {
  const { tone, size, icon, className, children, ...link } = props
  return (
    <Link
      {...link}
      className={classNames(buttonLook({ tone, size }), className)}
    >
      {icon}
      {children}
    </Link>
  )
}

type IconButtonProps = Omit<ButtonProps, 'icon' | 'children'> & {
  /** Read out, and shown as a tip. */
  label: string
  icon: ReactNode
}

/** A square button of one icon, named by `label`. */
export function IconButton({ label, icon, ...button }: IconButtonProps) {
  return (
    <Button
      tone="quiet"
      title={label}
      {...button}
      aria-label={label}
      icon={icon}
      className={classNames('aspect-square px-0!', button.className)}
    />
  )
}

type LookOf = {
  tone?: ButtonTone | undefined
  size?: ButtonSize | undefined
}

/** The classes of a button, for an element that must look like one. */
export function buttonLook({ tone = 'secondary', size = 'normal' }: LookOf) {
  return classNames(BASE, TONES[tone], SIZES[size])
}

const BASE =
  'inline-flex items-center justify-center gap-2 rounded-md border font-medium whitespace-nowrap no-underline ' +
  'cursor-pointer select-none transition-colors pointer-coarse:min-h-11 ' +
  'disabled:cursor-not-allowed disabled:opacity-55 aria-disabled:cursor-progress [&_svg]:size-4 [&_svg]:shrink-0'

const TONES: Record<ButtonTone, string> = {
  primary:
    'border-transparent bg-accent text-on-accent hover:bg-accent-strong active:bg-accent-strong',
  secondary:
    'border-line-strong bg-sheet text-ink hover:bg-wash active:bg-wash',
  quiet:
    'border-transparent bg-transparent text-accent hover:bg-wash active:bg-wash',
  danger:
    'border-danger bg-sheet text-danger hover:bg-danger-wash active:bg-danger-wash',
  'danger-solid':
    'border-transparent bg-danger-solid text-on-danger hover:brightness-110',
}

const SIZES: Record<ButtonSize, string> = {
  normal: 'min-h-10 px-4 py-1.5 text-sm',
  small: 'min-h-8 px-2.5 py-1 text-xs pointer-coarse:px-4',
}

function Spinner() {
  const t = useMessages().form
  return (
    <>
      <LoaderCircle aria-hidden className="animate-spin" />
      <span className="sr-only">{t.working}</span>
    </>
  )
}
