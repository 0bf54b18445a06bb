import { Button } from '../form/button.tsx'
import { TextInput } from '../form/text-input.tsx'
import { useMessages } from '../messages.tsx'

/** Leads a reader to the page of their report. */
export function LookUpForm() {
  const t = useMessages().cases.report
  return (
    <form action="/report" className="flex flex-col gap-3">
      <TextInput
        name="reference"
        label={t.reference}
        hint={t.lookUpHint}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={60}
        required
        className="max-w-72 font-mono"
      />
      <Button type="submit" className="self-start">
        {t.show}
      </Button>
    </form>
  )
}
