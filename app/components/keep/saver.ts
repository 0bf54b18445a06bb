import type { SaveAnswer, SaveOutcome, SaveStatus } from './post-fields.ts'

type SaverWiring = {
  /** Sends what the form holds now. */
  post: () => Promise<SaveOutcome>
  /** Runs `work` after a pause; returns how to call it off. */
  later: (work: () => void) => () => void
  onStatus: (status: SaveStatus) => void
  onAnswer: (answer: SaveAnswer) => void
  /** The desk has everything that was typed. */
  onAllSaved: () => void
}

export type Saver = ReturnType<typeof makeSaver>

/** Sends what is typed after a pause, one request at a time. */
export function makeSaver(wiring: SaverWiring) {
  const { post, later, onStatus, onAnswer, onAllSaved } = wiring
  let callOff: (() => void) | undefined
  let isSending = false
  let hasNewer = false

  function typed() {
    hasNewer = true
    onStatus('typing')
    callOff?.()
    callOff = later(saveNow)
  }

  function saveNow() {
    callOff?.()
    if (!isSending) void send()
  }

  async function send() {
    isSending = true
    hasNewer = false
    onStatus('saving')
    const { status, answer } = await post()
    isSending = false
    if (answer) onAnswer(answer)
    if (answer && hasNewer) return saveNow()
    hasNewer ||= !answer
    if (answer) onAllSaved()
    onStatus(status)
  }

  /** Nothing waits for a pause any more, as when the page goes away. */
  function flush() {
    if (hasNewer) saveNow()
  }

  return { typed, saveNow, flush }
}
