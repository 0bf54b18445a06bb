import path from 'node:path'
import express, { Router, type RequestHandler } from 'express'

/** Files of the build and of public/. Hashed names never change their content. */
export function staticFiles(folder: string): RequestHandler {
  const hashed = express.static(path.join(folder, 'assets'), {
    immutable: true,
    maxAge: '1y',
    index: false,
  })
  const named = express.static(folder, {
    maxAge: '1h',
    index: false,
    redirect: false,
  })
  return Router().use('/assets', hashed).use(named)
}
