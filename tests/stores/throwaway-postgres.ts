import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, chown, mkdtemp, rm, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { findPostgres } from '#app/run/find-postgres.ts'
import { freePort } from './free-port.ts'

const run = promisify(execFile)

export type PostgresServer = { url: string; stop: () => Promise<void> }

/** The server of TEST_POSTGRES_URL, or a cluster of our own that is thrown away. */
export async function postgresForTests(): Promise<PostgresServer> {
  const url = process.env.TEST_POSTGRES_URL
  return url ? { url, stop: async () => {} } : startThrowawayPostgres()
}

async function startThrowawayPostgres(): Promise<PostgresServer> {
  const programs = findPostgres()
  if (!programs) {
    throw new Error(
      'No PostgreSQL server was found. Install the package postgresql, or name a server in TEST_POSTGRES_URL.',
    )
  }
  const folder = await mkdtemp(
    path.join(await quickestFolder(), 'claimdesk-postgres-'),
  )
  const asUser = await ordinaryUser(folder)
  const data = path.join(folder, 'data')
  const program = (name: string, ...args: string[]) =>
    asUser(path.join(programs, name), ...args)

  await program('initdb', '-D', data, '-U', 'desk', '-A', 'trust', '-N')
  const port = await freePort()
  const log = path.join(folder, 'log')
  const options = serverOptions(port, folder)
  await program('pg_ctl', '-D', data, '-l', log, '-w', '-o', options, 'start')
  return {
    url: `postgres://desk@127.0.0.1:${port}/postgres`,
    async stop() {
      await program('pg_ctl', '-D', data, '-m', 'immediate', 'stop')
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Memory that is kept as files: a database is copied there in a tenth of the time. */
const MEMORY = '/dev/shm'
const ROOM_NEEDED = 2 ** 31

async function quickestFolder() {
  if (!existsSync(MEMORY)) return tmpdir()
  const { bavail, bsize } = await statfs(MEMORY)
  return bavail * bsize > ROOM_NEEDED ? MEMORY : tmpdir()
}

/** Nothing here outlives the tests, so nothing needs to reach the disk. */
function serverOptions(port: number, folder: string) {
  return [
    `-p ${port}`,
    `-k ${folder}`,
    '-h 127.0.0.1',
    '-c fsync=off',
    '-c synchronous_commit=off',
    '-c full_page_writes=off',
    '-c autovacuum=off',
    '-c max_connections=200',
  ].join(' ')
}

/** PostgreSQL refuses to run as root: root hands `folder` to another user. */
async function ordinaryUser(folder: string) {
  if (process.getuid?.() !== 0) {
    return (program: string, ...args: string[]) => run(program, args)
  }
  const user = (await userId('postgres')) ? 'postgres' : 'nobody'
  const uid = await userId(user)
  if (!uid) throw new Error('No ordinary user to run PostgreSQL as.')
  await chown(folder, uid, -1)
  await chmod(folder, 0o700)
  return (program: string, ...args: string[]) =>
    run('runuser', ['-u', user, '--', program, ...args], { cwd: '/' })
}

async function userId(name: string) {
  try {
    const { stdout } = await run('id', ['-u', name])
    return Number(stdout)
  } catch {
    return undefined
  }
}
