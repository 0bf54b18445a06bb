import { pino, type Logger } from 'pino'
import type { Env } from './env.ts'

export type { Logger }

/**
 * One JSON line an event, on standard output, written behind the request:
 * when some have gathered, and at least twice a second.
 */
export function makeLogger({ logLevel }: Pick<Env, 'logLevel'>): Logger {
  return pino(
    {
      level: logLevel,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (level) => ({ level }) },
    },
    pino.destination({
      dest: 1,
      sync: false,
      minLength: 4096,
      periodicFlush: 500,
    }),
  )
}
