import { Form } from '@remix-run/react'
import { Trash2 } from 'lucide-react'
import { ConfirmButton } from '../../form/confirm-button.tsx'

type RemoveFormProps = {
  intent: string
  target: string
  version?: number
  label: string
  title: string
  body: string
}

/** Takes one thing away, after asking. */
export function RemoveForm(props: RemoveFormProps) {
  const { intent, target, version, label, title, body } = props
  return (
    <Form method="post">
      <input type="hidden" name="target" value={target} />
      {version !== undefined && (
        <input type="hidden" name="version" value={version} />
      )}
      <ConfirmButton
        label={label}
        title={title}
        body={body}
        confirmLabel={label}
        value={intent}
        size="small"
        icon={<Trash2 aria-hidden />}
      />
    </Form>
  )
}
