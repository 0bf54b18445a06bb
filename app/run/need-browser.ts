import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findBrowser } from './find-browser.ts'
import { note } from './step.ts'

/** A browser for the tests, installed from the system's packages if need be. */
export function needBrowser() {
  const found = findBrowser()
  if (found) return found
  if (mayInstall()) installChromium()
  const installed = findBrowser()
  if (!installed) note(NO_BROWSER)
  return installed
}

const NO_BROWSER =
  'The browser tests need Chromium or Chrome, and none was found. Install one (on Debian and Ubuntu: sudo apt-get install chromium), or name its program in CHROMIUM, and run npm test again.'

function mayInstall() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
}

function installChromium() {
  note('Installing Chromium from the system’s packages …')
  const update = apt('update', '-qq')
  const install = apt(
    'install',
    '-y',
    '-qq',
    '--no-install-recommends',
    'chromium',
  )
  if (install.status !== 0) note(`${update.stderr}${install.stderr}`.trim())
}

function apt(...args: string[]) {
  return spawnSync('apt-get', args, {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
}
