import { useSyncExternalStore } from 'react'

/** False on the server and while hydrating, true once scripts run. */
export function useHydrated() {
  return useSyncExternalStore(
    subscribeToNothing,
    () => true,
    () => false,
  )
}

function subscribeToNothing() {
  return () => undefined
}
