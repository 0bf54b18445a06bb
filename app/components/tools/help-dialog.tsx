import { Dialog, DialogDismiss, DialogHeading } from '@ariakit/react'
import type { ReactNode } from 'react'
import { Kbd } from '../data/kbd.tsx'
import { BACKDROP, DIALOG } from '../form/confirm-button.tsx'
import { buttonLook } from '../form/button.tsx'
import { useMessages } from '../messages.tsx'

type HelpDialogProps = { isOpen: boolean; onClose: () => void }

/** The keys that act, and where. */
export function HelpDialog({ isOpen, onClose }: HelpDialogProps) {
  const t = useMessages()
  const help = t.shell.help
  return (
    <Dialog
      open={isOpen}
      onClose={onClose}
      unmountOnHide
      backdrop={<div className={BACKDROP} />}
      className={`${DIALOG} max-w-lg p-6`}
    >
      <DialogHeading className="font-serif text-xl font-semibold">
        {help.title}
      </DialogHeading>
      <p className="mt-1 text-sm text-ink-soft">{help.body}</p>
      <KeyTable
        caption={help.anywhere}
        keys={[
          [<PaletteKeys key="k" />, help.palette],
          [<Kbd key="?">?</Kbd>, help.help],
        ]}
      />
      <KeyTable
        caption={help.inLists}
        keys={[
          [<Kbd key="j">j</Kbd>, help.next],
          [<Kbd key="k">k</Kbd>, help.previous],
          [<Kbd key="a">a</Kbd>, help.accept],
          [<Kbd key="d">d</Kbd>, help.dismiss],
          [<Kbd key="e">e</Kbd>, help.edit],
          [<Kbd key="m">m</Kbd>, help.merge],
          [<Kbd key="s">s</Kbd>, help.split],
          [<Kbd key="x">x</Kbd>, help.select],
          [<Kbd key="u">u</Kbd>, help.undo],
        ]}
      />
      <DialogDismiss className={`${buttonLook({})} mt-6 self-end`}>
        {t.common.close}
      </DialogDismiss>
    </Dialog>
  )
}

export function PaletteKeys() {
  return (
    <span className="inline-flex gap-0.5">
      <Kbd>Ctrl</Kbd>
      <Kbd>K</Kbd>
    </span>
  )
}

type KeyTableProps = {
  caption: string
  keys: readonly (readonly [ReactNode, string])[]
}

function KeyTable({ caption, keys }: KeyTableProps) {
  const help = useMessages().shell.help
  return (
    <table className="mt-5 w-full text-sm">
      <caption className="pb-1 text-start text-xs font-medium text-ink-faint">
        {caption}
      </caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{help.key}</th>
          <th scope="col">{help.does}</th>
        </tr>
      </thead>
      <tbody>
        {keys.map(([key, does]) => (
          <tr key={does} className="border-t border-line">
            <td className="w-24 py-1.5">{key}</td>
            <td className="py-1.5">{does}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
