import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const PROJECT = join(dirname(fileURLToPath(import.meta.url)), '../../..')

/** Where a set of the outside data stands, or undefined where it is not on this machine. */
export function findData(...path: string[]): string | undefined {
  const folders = [process.env.CLAIMDESK_DATA, join(PROJECT, '../shared/data')]
  return folders
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, ...path))
    .find((folder) => existsSync(folder))
}
