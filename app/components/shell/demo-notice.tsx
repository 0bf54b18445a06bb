import { FlaskConical } from 'lucide-react'
import { useMessages } from '../messages.tsx'

/** Says that the desk is for trying out. */
export function DemoNotice() {
  const t = useMessages().shell.demo
  return (
    <aside
      aria-label={t.label}
      data-screen-only
      className="flex items-center justify-center gap-2 bg-marker-soft px-4 py-1.5 text-center text-xs text-on-marker"
    >
      <FlaskConical aria-hidden className="size-3.5 shrink-0 max-sm:hidden" />
      <span>
        <strong>{t.title}</strong> {t.body}
      </span>
    </aside>
  )
}
