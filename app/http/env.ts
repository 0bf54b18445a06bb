import path from 'node:path'
import ipaddr from 'ipaddr.js'
import { z } from 'zod'
import { isLoopback } from './loopback.ts'

/** The settings of this process. docs/configuration.md says what each does. */
export type Env = {
  port: number
  host: string
  /** Scheme, host and port of every absolute address, without a slash at the end. */
  origin: string
  databaseUrl: string
  /** Holds the key that secrets in the store are sealed with. */
  keyFile: string
  /** Holds the key that signs the log of published versions. */
  logKeyFile: string
  /** Addresses and subnets of proxies whose X-Forwarded-For is believed. */
  trustProxy: string[]
  logLevel: (typeof LOG_LEVELS)[number]
  smtpUrl: string | null
  mailFrom: string | null
  /** A demo desk carries the worked example and accounts anyone can read here. */
  desk: 'demo' | 'real'
}

/** Thrown when the settings cannot be used: one sentence a fault. */
export class UnusableSettings extends Error {
  override name = 'UnusableSettings'
  readonly faults: string[]

  constructor(faults: string[]) {
    super(faults.join('\n'))
    this.faults = faults
  }
}

/** Read the settings once, at the start. Throws `UnusableSettings`. */
export function readEnv(source: Record<string, string | undefined>): Env {
  const parsed = Settings.safeParse(withoutBlanks(source))
  if (!parsed.success) {
    throw new UnusableSettings(parsed.error.issues.map((i) => i.message))
  }
  const env = toEnv(parsed.data)
  const faults = faultsBetween(env)
  if (faults.length > 0) throw new UnusableSettings(faults)
  return env
}

const LOG_LEVELS = [
  'fatal',
  'error',
  'warn',
  'info',
  'debug',
  'trace',
  'silent',
] as const

const Settings = z.object({
  PORT: wholeNumber('PORT', { from: 0, to: 65_535, otherwise: 3000 }),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'HOST must be an address or a host name.')
    .default('127.0.0.1'),
  ORIGIN: z
    .string()
    .refine(isOrigin, {
      error:
        'ORIGIN must be a scheme and a host without a path, such as https://facts.example.org.',
    })
    .optional(),
  DATABASE_URL: z
    .string()
    .refine(isDatabaseUrl, {
      error:
        'DATABASE_URL must be a file path for SQLite or start with postgres:// for PostgreSQL.',
    })
    .default('data/claimdesk.db'),
  KEY_FILE: z.string().optional(),
  LOG_KEY_FILE: z.string().optional(),
  TRUST_PROXY: z
    .string()
    .default('')
    .transform((list) => list.split(/[\s,]+/).filter(Boolean))
    .refine((list) => list.every(isAddressOrSubnet), {
      error:
        'TRUST_PROXY must list addresses or subnets of your proxies, such as 127.0.0.1 or 10.0.0.0/8, or the word loopback.',
    }),
  LOG_LEVEL: z
    .enum(LOG_LEVELS, {
      error: `LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}.`,
    })
    .default('info'),
  SMTP_URL: z
    .string()
    .regex(
      /^smtps?:\/\/[^\s/]+/,
      'SMTP_URL must start with smtp:// or smtps:// and name a mail server.',
    )
    .optional(),
  MAIL_FROM: z
    .string()
    .includes('@', {
      error: 'MAIL_FROM must hold an e-mail address, such as desk@example.org.',
    })
    .optional(),
  DESK: z
    .enum(['demo', 'real'], { error: 'DESK must be demo or real.' })
    .optional(),
})

function toEnv(given: z.infer<typeof Settings>): Env {
  const origin = new URL(given.ORIGIN ?? `http://localhost:${given.PORT}`)
  const isLocal = isLoopback(given.HOST) && isLoopback(origin.hostname)
  return {
    port: given.PORT,
    host: given.HOST,
    origin: origin.origin,
    databaseUrl: given.DATABASE_URL,
    keyFile: given.KEY_FILE ?? fileBeside(given.DATABASE_URL, 'claimdesk.key'),
    logKeyFile:
      given.LOG_KEY_FILE ?? fileBeside(given.DATABASE_URL, 'claimdesk-log.key'),
    trustProxy: given.TRUST_PROXY,
    logLevel: given.LOG_LEVEL,
    smtpUrl: given.SMTP_URL ?? null,
    mailFrom: given.MAIL_FROM ?? null,
    desk: given.DESK ?? (isLocal ? 'demo' : 'real'),
  }
}

function faultsBetween(env: Env) {
  const { protocol, hostname } = new URL(env.origin)
  const faults: string[] = []
  if (protocol === 'http:' && !isLoopback(hostname)) {
    faults.push(
      `ORIGIN ${env.origin} must start with https:// because it is not on this machine: sign-in cookies are sent over https only.`,
    )
  }
  if (env.desk === 'demo' && !(isLoopback(env.host) && isLoopback(hostname))) {
    faults.push(
      'DESK=demo is refused while HOST or ORIGIN can be reached from other machines, because everyone knows the demo accounts.',
    )
  }
  if (env.smtpUrl && !env.mailFrom) {
    faults.push('SMTP_URL is set, so MAIL_FROM must say who the mail is from.')
  }
  return faults
}

/** A setting left empty counts as not set. */
function withoutBlanks(source: Record<string, string | undefined>) {
  return Object.fromEntries(
    Object.entries(source).filter(([, value]) => value?.trim()),
  )
}

function wholeNumber(
  name: string,
  { from, to, otherwise }: { from: number; to: number; otherwise: number },
) {
  const error = `${name} must be a whole number from ${from} to ${to}.`
  return z.coerce
    .number({ error })
    .int({ error })
    .min(from, { error })
    .max(to, { error })
    .default(otherwise)
}

function isOrigin(text: string) {
  if (!URL.canParse(text)) return false
  const url = new URL(text)
  if (!['http:', 'https:'].includes(url.protocol)) return false
  return url.href === `${url.origin}/`
}

function isDatabaseUrl(text: string) {
  return /^(postgres(ql)?:\/\/|file:)/.test(text) || !text.includes('://')
}

/** Beside the SQLite file; `data` is where that stands if nothing is said. */
function fileBeside(databaseUrl: string, name: string) {
  const isFile = !/^(\w+:|:)/.test(databaseUrl)
  return path.join(isFile ? path.dirname(databaseUrl) : 'data', name)
}

function isAddressOrSubnet(text: string) {
  return text === 'loopback' || ipaddr.isValid(text) || ipaddr.isValidCIDR(text)
}
