import { setImmediate as turn } from 'node:timers/promises'

/**
 * Let waiting requests be answered. SQLite answers without leaving the turn of the
 * event loop, so that a long walk would hold up everybody else.
 */
export async function othersTurn(): Promise<void> {
  await turn()
}
