import { useFetcher } from '@remix-run/react'
import { useEffect, type ReactNode } from 'react'
import type { Fields, Outcome } from './shown.ts'
import { AT_REST, useAddress, useWorkbench } from './workbench-state.tsx'

type TriageFormProps = {
  /** Posted unseen; a list is posted once for each of its values. */
  fields: Fields
  children: ReactNode | ((sending: boolean) => ReactNode)
  /** Where the page is read on, without scripts. */
  hash?: string
  id?: string
  className?: string
}

/** A form of the workbench: sent in place, and by the browser without scripts. */
export function TriageForm(props: TriageFormProps) {
  const { fields, children, hash, id, className } = props
  const { report } = useWorkbench()
  const address = useAddress()
  const fetcher = useFetcher<Outcome>()
  useEffect(() => {
    if (fetcher.data) report(fetcher.data)
  }, [fetcher.data, report])
  return (
    <fetcher.Form
      method="post"
      action={address(AT_REST, hash)}
      id={id}
      className={className}
    >
      <HiddenFields fields={fields} />
      {typeof children === 'function'
        ? children(fetcher.state !== 'idle')
        : children}
    </fetcher.Form>
  )
}

export function HiddenFields({ fields }: { fields: Fields }) {
  return Object.entries(fields).flatMap(([name, value]) =>
    [value]
      .flat()
      .map((one) => (
        <input key={`${name} ${one}`} type="hidden" name={name} value={one} />
      )),
  )
}
