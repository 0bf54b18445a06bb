import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Install the packages of the lock file where they are not there. False: it failed. */
export function installWhatIsMissing(root) {
  if (isInstalled(root)) return true
  const why = whyNotWritable(root)
  if (why) {
    console.error(why)
    return false
  }
  console.error('Installing what is missing …')
  const startedAt = Date.now()
  if (!runNpmCi(root)) {
    console.error(
      'The packages could not be installed: npm says why above. A connection to the npm registry is needed once.',
    )
    return false
  }
  console.error(`Installed in ${seconds(startedAt)}`)
  return true
}

/** npm keeps what it installed in a lock file of its own; the two must agree. */
export function isInstalled(root) {
  const installed = path.join(root, 'node_modules/.package-lock.json')
  if (!existsSync(installed)) return false
  const has = readPackages(installed)
  const wants = readPackages(path.join(root, 'package-lock.json'))
  return Object.entries(wants).every(([name, wanted]) => {
    if (name === '') return true
    if (has[name]) return has[name].version === wanted.version
    return wanted.optional === true || wanted.peer === true
  })
}

function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages
}

/** No package needs an install script, so none is run. */
function runNpmCi(root) {
  const args = ['ci', '--include=dev', '--ignore-scripts', '--loglevel=error']
  const npm = process.env.npm_execpath
  const [program, ...before] = npm?.endsWith('.js')
    ? [process.execPath, npm]
    : ['npm']
  const { status } = spawnSync(program, [...before, ...args], {
    cwd: root,
    // What is printed here must not mix with a command's own output.
    stdio: ['ignore', 2, 2],
    shell: program === 'npm' && process.platform === 'win32',
  })
  return status === 0
}

function whyNotWritable(root) {
  try {
    accessSync(root, constants.W_OK)
    return null
  } catch {
    return `No write permission in ${root}: run this as the user who owns the folder, or copy it to one you own.`
  }
}

function seconds(startedAt) {
  return `${((Date.now() - startedAt) / 1000).toFixed(1)} s`
}
