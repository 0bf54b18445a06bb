import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'

const DEBIAN = '/usr/lib/postgresql'

/** The folder with `initdb` and `pg_ctl`, newest version first, or null. */
export function findPostgres() {
  const onPath = (process.env.PATH ?? '').split(path.delimiter)
  return [...debianFolders(), ...onPath].find(hasServer) ?? null
}

function debianFolders() {
  if (!existsSync(DEBIAN)) return []
  return readdirSync(DEBIAN)
    .toSorted((a, b) => Number(b) - Number(a))
    .map((version) => path.join(DEBIAN, version, 'bin'))
}

function hasServer(folder: string) {
  return ['initdb', 'pg_ctl', 'postgres'].every((program) =>
    existsSync(path.join(folder, program)),
  )
}
