import { errorTexts } from '../../form/error-texts.ts'

type Texts = Record<string, string>

/** What the desk answered to a form of the page that it did not take. */
export type FormAnswer = {
  /** Which of the page's forms. */
  form: string
  given: Record<string, string | string[]>
  /** By field, keys of the catalogue. */
  errors: Texts | undefined
  refusal: string | null
  /** What stands on the desk now, where somebody else wrote meanwhile. */
  theirs: { version: number; fields: Record<string, string | null> } | null
}

export type FieldSource = {
  id: string
  answer: FormAnswer | null
  /** What the form begins with. */
  values?: Readonly<Record<string, unknown>>
  errorTexts: Texts
}

export type FormFields = ReturnType<typeof fieldsOf>

/** What the controls of a form hold: what was typed if it failed, else `values`. */
export function fieldsOf({ id, answer, values = {}, errorTexts }: FieldSource) {
  const mine = answerTo(id, answer)
  const errors = readableErrors(mine, errorTexts)
  const given = (name: string) => mine?.given[name]
  return {
    mine,
    errors,
    ids: Object.fromEntries(
      Object.keys(errors ?? {}).map((name) => [name, controlId(id, name)]),
    ),
    text(name: string) {
      const typed = given(name)
      return {
        name,
        id: controlId(id, name),
        defaultValue: String(typed ?? values[name] ?? ''),
        error: errors?.[name],
      }
    },
    /** `name` ends in []; ticked where the list holds `value`. */
    tick(name: string, value: string, ticked: boolean) {
      const list = mine ? [given(name) ?? []].flat() : null
      return {
        name,
        value,
        id: `${controlId(id, name)}-${value}`,
        defaultChecked: list ? list.includes(value) : ticked,
      }
    },
  }
}

/** The answer, if it is to the form of this id. */
export function answerTo(id: string, answer: FormAnswer | null) {
  return answer?.form === id ? answer : null
}

function controlId(id: string, name: string) {
  return `${id}-${name.replace(/\[\]$/, '')}`
}

/** One object an answer: the error summary takes the focus when it is another. */
const readable = new WeakMap<FormAnswer, Texts>()

function readableErrors(mine: FormAnswer | null, texts: Texts) {
  if (!mine?.errors) return undefined
  const known = readable.get(mine)
  if (known) return known
  const errors = errorTexts(mine.errors, texts)
  readable.set(mine, errors)
  return errors
}
