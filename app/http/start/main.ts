import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { strictPolicy } from '../server/security-headers.ts'
import { staticFiles } from '../server/static-files.ts'
import { serveStored } from '../server/stored.ts'
import { start } from './serve.ts'

/** The built product, in the folder where it was built. */
const BUILD = path.resolve('build')

await start(async (app) => ({
  build: await import(
    /* @vite-ignore */
    pathToFileURL(path.join(BUILD, 'site/server/index.js')).href
  ),
  assets: staticFiles(path.join(BUILD, 'site/client')),
  policy: strictPolicy,
  stored: serveStored(app),
}))
