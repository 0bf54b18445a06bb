import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { isInstalled } from './install.mjs'

type Packages = Record<string, { version?: string; optional?: boolean }>

const folders: string[] = []

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

function projectWith(wanted: Packages, installed: Packages | null) {
  const folder = mkdtempSync(path.join(tmpdir(), 'claimdesk-install-'))
  folders.push(folder)
  mkdirSync(path.join(folder, 'node_modules'))
  writeLock(path.join(folder, 'package-lock.json'), { '': {}, ...wanted })
  if (installed) {
    writeLock(path.join(folder, 'node_modules/.package-lock.json'), installed)
  }
  return folder
}

function writeLock(file: string, packages: Packages) {
  writeFileSync(file, JSON.stringify({ packages }))
}

const wanted = {
  'node_modules/react': { version: '18.3.1' },
  'node_modules/for-another-system': { version: '1.0.0', optional: true },
}

test.each<[string, Packages | null, boolean]>([
  ['everything', { 'node_modules/react': { version: '18.3.1' } }, true],
  ['nothing', null, false],
  ['an older version', { 'node_modules/react': { version: '18.2.0' } }, false],
  ['not all', { 'node_modules/vite': { version: '6.4.6' } }, false],
  [
    'an older optional package',
    {
      'node_modules/react': { version: '18.3.1' },
      'node_modules/for-another-system': { version: '0.9.0', optional: true },
    },
    false,
  ],
])('with %s there, it is known', (_case, installed, expected) => {
  expect(isInstalled(projectWith(wanted, installed))).toBe(expected)
})
