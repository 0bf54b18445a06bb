/** Runs work as it comes, but at most so many at once; the rest waits. */
export function limited(most: number) {
  let running = 0
  const waiting: (() => void)[] = []

  return async <Value>(work: () => Promise<Value>) => {
    if (running < most) running++
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else running--
    }
  }
}
