import type { Page } from 'playwright'

/** Go to a page of the desk and wait until its scripts have taken hold. */
export async function open(page: Page, address: string) {
  const answer = await page.goto(address)
  await hydrated(page)
  return answer
}

/**
 * Before React has taken the page over, clicks and keys reach plain HTML. The
 * root says when that is done; what is put down for then has run once idle.
 */
export async function hydrated(page: Page) {
  await page.waitForFunction(isTakenOver)
  await page.evaluate(
    () => new Promise((resolve) => requestIdleCallback(resolve)),
  )
}

function isTakenOver() {
  const roots = document as unknown as Record<string, ReactRoot>
  const key = Object.keys(document).find((key) =>
    key.startsWith('__reactContainer'),
  )
  const state = key && roots[key]?.stateNode.current.memoizedState
  return Boolean(state && !state.isDehydrated)
}

type ReactRoot = {
  stateNode: { current: { memoizedState: { isDehydrated: boolean } } }
}
