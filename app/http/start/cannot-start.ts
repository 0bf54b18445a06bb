/** A fault at the start that a person can mend: the message tells them how. */
export class CannotStart extends Error {
  override name = 'CannotStart'
}

/** The sentence for an address that cannot be listened on. */
export function whyNotListening(
  error: NodeJS.ErrnoException,
  { port, host }: { port: number; host: string },
) {
  switch (error.code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken by another program. Stop it, or choose another port: PORT=${port + 1} npm start`
    case 'EACCES':
      return `Port ${port} may not be used without special rights. Choose one above 1023: PORT=3000 npm start`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST ${host} is not an address of this machine.`
    default:
      return `The server cannot listen on ${host}:${port}: ${error.message}.`
  }
}

/** The sentence for a store that cannot be opened or migrated. */
export function whyNoStore(error: unknown, databaseUrl: string) {
  const { code = '', message } = error as NodeJS.ErrnoException
  const store = withoutPassword(databaseUrl)
  if (/^(EACCES|EPERM|EROFS|SQLITE_READONLY|SQLITE_CANTOPEN)/.test(code)) {
    return `The store ${store} cannot be written: ${message}. Give this user write permission there, or name another place in DATABASE_URL.`
  }
  if (code === 'SQLITE_NOTADB') {
    return `The file ${store} is not a SQLite database. Name another one in DATABASE_URL.`
  }
  return `The store ${store} cannot be opened: ${message || code}.`
}

/** The sentence for a demo store whose seeding was cut off. */
export function whyHalfSeeded(databaseUrl: string) {
  return `The worked example in ${withoutPassword(databaseUrl)} is incomplete: its seeding was interrupted. Delete that store and start again.`
}

/** The sentence for a log of published versions without the key that signs it. */
export function whyNoLogKey(keyId: string, keyFile: string) {
  return `The log of published versions is signed by the key ${keyId.slice(0, 16)}…, which is not in ${keyFile}. Put the file back from your backup, or name it in LOG_KEY_FILE. Only if it is lost for good: npm run -s desk -- log rotate-key --lost`
}

function withoutPassword(databaseUrl: string) {
  if (!URL.canParse(databaseUrl)) return databaseUrl
  const url = new URL(databaseUrl)
  url.password = ''
  return url.href
}
