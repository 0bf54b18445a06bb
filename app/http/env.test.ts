import { expect, test } from 'vitest'
import { readEnv, UnusableSettings } from './env.ts'

function faultsOf(source: Record<string, string>) {
  try {
    readEnv(source)
  } catch (error) {
    if (error instanceof UnusableSettings) return error.faults
    throw error
  }
  return []
}

test('without settings a demo desk on this machine is served', () => {
  expect(readEnv({})).toEqual({
    port: 3000,
    host: '127.0.0.1',
    origin: 'http://localhost:3000',
    databaseUrl: 'data/claimdesk.db',
    keyFile: 'data/claimdesk.key',
    logKeyFile: 'data/claimdesk-log.key',
    trustProxy: [],
    logLevel: 'info',
    smtpUrl: null,
    mailFrom: null,
    desk: 'demo',
  })
})

test('PORT moves the default ORIGIN along', () => {
  expect(readEnv({ PORT: '4321' }).origin).toBe('http://localhost:4321')
})

test.each([
  [{ DATABASE_URL: '/srv/desk/desk.db' }, '/srv/desk/claimdesk.key'],
  [{ DATABASE_URL: 'postgres://db/desk' }, 'data/claimdesk.key'],
  [{ KEY_FILE: '/run/secrets/desk.key' }, '/run/secrets/desk.key'],
])('the key for secrets with %o lies in %s', (source, keyFile) => {
  expect(readEnv(source).keyFile).toBe(keyFile)
})

test('a setting left empty counts as not set', () => {
  expect(readEnv({ PORT: '', ORIGIN: ' ' })).toEqual(readEnv({}))
})

test.each([
  [{ HOST: '0.0.0.0' }],
  [{ ORIGIN: 'https://facts.example.org' }],
  [{ DESK: 'real' }],
])('a desk others can reach, or that says so, is real: %o', (source) => {
  expect(readEnv(source).desk).toBe('real')
})

test.each([
  ['http://[::1]:3000'],
  ['http://127.0.0.1:3000'],
  ['http://desk.localhost:3000'],
])('http is enough for an ORIGIN on this machine: %s', (origin) => {
  expect(readEnv({ ORIGIN: origin }).desk).toBe('demo')
})

test.each([
  [{ PORT: 'three' }, 'PORT must be a whole number'],
  [{ PORT: '70000' }, 'PORT must be a whole number'],
  [{ HOST: 'a b' }, 'HOST must be'],
  [{ ORIGIN: 'facts.example.org' }, 'ORIGIN must be a scheme and a host'],
  [{ ORIGIN: 'https://facts.example.org/desk' }, 'without a path'],
  [{ ORIGIN: 'ftp://facts.example.org' }, 'ORIGIN must be a scheme'],
  [{ ORIGIN: 'http://facts.example.org' }, 'must start with https://'],
  [{ DATABASE_URL: 'mysql://db' }, 'DATABASE_URL must be'],
  [{ TRUST_PROXY: 'everyone' }, 'TRUST_PROXY must list'],
  [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of'],
  [{ SMTP_URL: 'mail.example.org' }, 'SMTP_URL must start with'],
  [{ SMTP_URL: 'smtp://mail.example.org' }, 'MAIL_FROM must say'],
  [{ MAIL_FROM: 'the desk' }, 'MAIL_FROM must hold'],
  [{ DESK: 'toy' }, 'DESK must be demo or real'],
  [{ DESK: 'demo', HOST: '0.0.0.0' }, 'DESK=demo is refused'],
])('%o is refused in a sentence', (source, sentence) => {
  const faults = faultsOf(source)

  expect(faults).toHaveLength(1)
  expect(faults[0]).toContain(sentence)
})

test('every fault is named, not only the first', () => {
  expect(faultsOf({ PORT: 'x', LOG_LEVEL: 'y' })).toHaveLength(2)
})
