import { useEffect, useRef, useState, type RefObject } from 'react'
import { postFields, type SaveAnswer, type SaveStatus } from './post-fields.ts'
import { makeSaver, type Saver } from './saver.ts'

/** How long a person pauses before what they typed is sent. */
const PAUSE_MS = 800

export type AutoSave = {
  form: RefObject<HTMLFormElement>
  /** A resource route that answers a post with JSON of `SaveAnswer`. */
  saveTo: string
  version: number
  onSaved: (answer: SaveAnswer) => void
  onAllSaved: () => void
}

/** Sends a form's fields as they are typed, with the version last answered. */
export function useAutoSave({ form, saveTo, version, ...told }: AutoSave) {
  const [status, setStatus] = useState<SaveStatus>('idle')
  const [answered, setAnswered] = useState(version)
  const latest = useRef({ ...told, version })
  const saver = useRef<Saver | null>(null)

  useEffect(() => {
    const newest = Math.max(version, latest.current.version)
    Object.assign(latest.current, told, { version: newest })
  })

  useEffect(() => {
    const element = form.current
    if (!element) return undefined
    saver.current = makeSaver({
      post: () => postFields(saveTo, fieldsOf(element, latest.current.version)),
      later: afterPause,
      onStatus: setStatus,
      onAnswer: (answer) => {
        latest.current.version = answer.version
        setAnswered(answer.version)
        latest.current.onSaved(answer)
      },
      onAllSaved: () => latest.current.onAllSaved(),
    })
    return listen(element, saver.current)
  }, [form, saveTo])

  return {
    status,
    version: Math.max(version, answered),
    retry: () => saver.current?.saveNow(),
  }
}

function fieldsOf(form: HTMLFormElement, version: number) {
  const fields = new FormData(form)
  fields.set('version', String(version))
  return fields
}

function afterPause(work: () => void) {
  const timer = setTimeout(work, PAUSE_MS)
  return () => clearTimeout(timer)
}

function listen(form: HTMLFormElement, saver: Saver) {
  function flushWhenHidden() {
    if (document.visibilityState === 'hidden') saver.flush()
  }
  form.addEventListener('input', saver.typed)
  document.addEventListener('visibilitychange', flushWhenHidden)
  return () => {
    form.removeEventListener('input', saver.typed)
    document.removeEventListener('visibilitychange', flushWhenHidden)
    saver.flush()
  }
}
