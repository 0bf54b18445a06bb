import type { Server } from 'node:http'
import type { Logger } from '../log.ts'

export type Stoppable = {
  server: Server
  log: Logger
  /** Ends what works beside requests and then the stores, in this order. */
  stopRest: () => Promise<void>
}

const PATIENCE_MS = 10_000

/** On SIGTERM or SIGINT take nothing new, finish what is under way, and go. */
export function stopOnSignals(running: Stoppable) {
  const signals = ['SIGTERM', 'SIGINT'] as const
  const onSignal = async (signal: NodeJS.Signals) => {
    for (const one of signals) process.off(one, onSignal)
    running.log.info({ signal }, 'stopping')
    await stop(running)
    process.exit(0)
  }
  for (const one of signals) process.on(one, onSignal)
}

/** Requests that take longer than `patienceMs` are cut off. */
export async function stop(running: Stoppable, patienceMs = PATIENCE_MS) {
  const { server, stopRest } = running
  const cut = setTimeout(() => server.closeAllConnections(), patienceMs)
  // A connection kept alive falls idle only after its last answer.
  const idle = setInterval(() => server.closeIdleConnections(), 50)
  await new Promise((resolve) => server.close(resolve))
  clearTimeout(cut)
  clearInterval(idle)
  await stopRest()
}
