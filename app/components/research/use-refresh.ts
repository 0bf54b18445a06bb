import { useRevalidator } from '@remix-run/react'
import { useEffect } from 'react'

const EVERY_MS = 3_000

/** Looks again from time to time while something is under way, if it is seen. */
export function useRefresh(isUnderWay: boolean) {
  const { state, revalidate } = useRevalidator()
  useEffect(() => {
    if (!isUnderWay || state !== 'idle') return undefined
    const timer = setTimeout(() => {
      if (document.visibilityState === 'visible') revalidate()
    }, EVERY_MS)
    return () => clearTimeout(timer)
  }, [isUnderWay, state, revalidate])
}
