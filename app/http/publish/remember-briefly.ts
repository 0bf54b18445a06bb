const MOMENT_MS = 1000
const MOST = 300

/**
 * Remembers for a second what `find` found, so that a page that many open at
 * once is read from the store once. What is not there is asked for each time.
 */
export function rememberBriefly<Found>(
  find: (key: string) => Promise<Found | undefined>,
  now: () => number = () => performance.now(),
): (key: string) => Promise<Found | undefined> {
  const kept = new Map<string, { found: Found; until: number }>()

  function keep(key: string, found: Found) {
    kept.delete(key)
    kept.set(key, { found, until: now() + MOMENT_MS })
    if (kept.size > MOST) kept.delete(kept.keys().next().value!)
  }

  return async (key) => {
    const last = kept.get(key)
    if (last && now() < last.until) return last.found
    const found = await find(key)
    if (found === undefined) kept.delete(key)
    else keep(key, found)
    return found
  }
}
