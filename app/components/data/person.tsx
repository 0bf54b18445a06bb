import { classNames } from '../class-names.ts'

type AvatarProps = { name: string; size?: 'small' | 'normal' }

/** A person's initials in a circle; the name must stand beside it or be its label. */
export function Avatar({ name, size = 'normal' }: AvatarProps) {
  return (
    <span
      aria-hidden
      className={classNames(
        'inline-flex shrink-0 items-center justify-center rounded-full bg-verdict-outside-wash font-semibold text-verdict-outside select-none',
        size === 'small' ? 'size-6 text-[0.6875rem]' : 'size-8 text-xs',
      )}
    >
      {initialsOf(name)}
    </span>
  )
}

type PersonNameProps = { name: string; note?: string }

/** A person in a line of text, with initials. */
export function PersonName({ name, note }: PersonNameProps) {
  return (
    <span className="inline-flex items-center gap-1.5 align-middle md:whitespace-nowrap">
      <Avatar name={name} size="small" />
      <span>
        {name}
        {note && <span className="text-ink-faint"> ({note})</span>}
      </span>
    </span>
  )
}

/** First letters of the first and the last word. */
export function initialsOf(name: string) {
  const words = name.trim().split(/\s+/)
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words
  return ends
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toUpperCase()
}
