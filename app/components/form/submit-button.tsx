import { useNavigation, type Navigation } from '@remix-run/react'
import { Button, type ButtonProps } from './button.tsx'

export type SubmitButtonProps = Omit<
  ButtonProps,
  'type' | 'isPending' | 'name' | 'value'
> & {
  /** Posted under `name` ("intent" unless told), for forms with two verbs. */
  value?: string
  name?: string
  /** A field of its form, where the page has several forms with such a button. */
  among?: readonly [name: string, value: string]
  /** A fetcher's state, where the form is a fetcher's. */
  fetcherState?: 'idle' | 'submitting' | 'loading'
}

/** Sends the form; shows that it is under way and is not pressed twice. */
export function SubmitButton(props: SubmitButtonProps) {
  const { fetcherState, name = 'intent', value, among, ...button } = props
  const navigation = useNavigation()
  const isPending = fetcherState
    ? fetcherState !== 'idle'
    : isSending(navigation, name, value) &&
      (!among || isSending(navigation, ...among))
  return (
    <Button
      tone="primary"
      {...button}
      type="submit"
      {...(value !== undefined && { name, value })}
      isPending={isPending}
      onClick={(event) => {
        if (isPending) event.preventDefault()
        else button.onClick?.(event)
      }}
    />
  )
}

type Sent = Pick<Navigation, 'state' | 'formData'>

/** Whether the form under way was sent by the button of this name and value. */
export function isSending(
  { state, formData }: Sent,
  name: string,
  value: string | undefined,
) {
  if (state === 'idle' || !formData) return false
  return value === undefined || formData.get(name) === value
}
