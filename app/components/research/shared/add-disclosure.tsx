import { Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { buttonLook } from '../../form/button.tsx'

type AddDisclosureProps = {
  label: string
  defaultOpen: boolean
  children: ReactNode
}

/** The form for one more thing, behind what looks like a button. */
export function AddDisclosure(props: AddDisclosureProps) {
  const { label, defaultOpen, children } = props
  return (
    <details open={defaultOpen} className="group/add">
      <summary
        className={`${buttonLook({})} list-none [&::-webkit-details-marker]:hidden`}
      >
        <Plus
          aria-hidden
          className="transition-transform group-open/add:rotate-45"
        />
        {label}
      </summary>
      <div className="mt-4 rounded-lg border border-line bg-sheet p-4 sm:p-5">
        {children}
      </div>
    </details>
  )
}
