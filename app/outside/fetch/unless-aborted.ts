/** A promise that does not wait longer than the signal, as DNS would. */
export function unlessAborted<Value>(
  promise: Promise<Value>,
  signal: AbortSignal,
) {
  signal.throwIfAborted()
  return new Promise<Value>((resolve, reject) => {
    const abort = () => reject(signal.reason)
    signal.addEventListener('abort', abort, { once: true })
    promise
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', abort))
  })
}
