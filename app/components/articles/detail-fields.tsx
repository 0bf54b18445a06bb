import { TextInput } from '../form/text-input.tsx'
import { useMessages } from '../messages.tsx'

export type Details = {
  headline: string
  author: string | null
  publisher: string | null
  publishedOn: string | null
  language: string
  canonicalUrl: string | null
}

type DetailFieldsProps = {
  details: { [Field in keyof Details]?: string | null }
  errors: Record<string, string>
  /** What somebody else saved meanwhile: shown where it differs. */
  theirs?: Details | null
}

/** What an article says about itself, to be corrected. */
export function DetailFields({ details, errors, theirs }: DetailFieldsProps) {
  const { intake: t, articles } = useMessages()
  function field(name: keyof Details, hint?: string) {
    const value = details[name] ?? ''
    const now =
      theirs && (theirs[name] ?? '') !== value ? theirs[name] : undefined
    const differs = now !== undefined
    return {
      name,
      label: t.check[name],
      error: errors[name],
      defaultValue: value,
      hint: differs
        ? now
          ? articles.details.now(now)
          : articles.details.nowEmpty
        : hint,
    }
  }
  return (
    <div className="flex flex-col gap-4">
      <TextInput {...field('headline')} required maxLength={500} />
      <div className="grid items-end gap-4 sm:grid-cols-2">
        <TextInput {...field('author')} maxLength={300} />
        <TextInput {...field('publisher')} maxLength={300} />
        <TextInput {...field('publishedOn')} type="date" />
        <TextInput
          {...field('language', articles.details.languageHint)}
          required
          maxLength={35}
        />
      </div>
      <TextInput
        {...field('canonicalUrl')}
        type="url"
        inputMode="url"
        maxLength={2000}
      />
    </div>
  )
}
