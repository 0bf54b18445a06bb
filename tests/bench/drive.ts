import { connect, type Socket } from 'node:net'

export type Target = { origin: string; path: string; cookie?: string }
export type Load = { connections: number; seconds: number }
/** Answers a second, and how long one took in milliseconds. */
export type Driven = { perSecond: number; p50: number; p99: number }

const PATIENCE_MS = 20_000

/**
 * Ask for one page over and over on connections that stay open. It speaks HTTP
 * by itself, because Node's own client costs more than a fast server does.
 */
export async function drive(target: Target, load: Load): Promise<Driven> {
  const times: number[] = []
  const startedAt = performance.now()
  const until = startedAt + load.seconds * 1000
  const connections = Array.from({ length: load.connections }, () =>
    askUntil(until, target, times),
  )
  await Promise.all(connections)
  const seconds = (performance.now() - startedAt) / 1000
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.floor(times.length * share)] ?? NaN
  return { perSecond: times.length / seconds, p50: at(0.5), p99: at(0.99) }
}

/** The request as browsers make it, but for what they say of themselves. */
export function requestTo({ origin, path, cookie }: Target) {
  return [
    `GET ${path} HTTP/1.1`,
    `Host: ${new URL(origin).host}`,
    'Accept: text/html,*/*;q=0.8',
    'Accept-Encoding: gzip, deflate, br',
    ...(cookie ? [`Cookie: ${cookie}`] : []),
    '\r\n',
  ].join('\r\n')
}

function askUntil(until: number, target: Target, times: number[]) {
  const request = requestTo(target)
  return new Promise<void>((resolve, reject) => {
    const socket = connect(Number(new URL(target.origin).port), '127.0.0.1')
    let askedAt = 0
    const ask = () => {
      askedAt = performance.now()
      socket.write(request)
    }
    socket.once('connect', ask)
    onAnswers(socket, () => {
      const now = performance.now()
      times.push(now - askedAt)
      if (now < until) ask()
      else socket.end(resolve)
    })
    socket.setTimeout(PATIENCE_MS, () =>
      socket.destroy(new Error(`${target.path}: no answer`)),
    )
    socket.once('error', reject)
    socket.once('close', () => reject(new Error(`${target.path}: cut off`)))
  })
}

/** Call `onAnswer` for each whole answer; anything but 200 is a fault. */
function onAnswers(socket: Socket, onAnswer: () => void) {
  let answer: Head | null = null
  let received = 0
  let tail = ''
  socket.on('data', (bytes: Buffer) => {
    received += bytes.length
    tail = (
      tail + bytes.toString('latin1', Math.max(0, bytes.length - 7))
    ).slice(-7)
    answer ??= readHead(bytes)
    if (!answer) return void socket.destroy(notOk(bytes))
    const { length } = answer
    const isWhole = length === null ? tail === LAST_CHUNK : received >= length
    if (!isWhole) return
    answer = null
    received = 0
    tail = ''
    onAnswer()
  })
}

const LAST_CHUNK = '\r\n0\r\n\r\n'

type Head = NonNullable<ReturnType<typeof readHead>>

/** The length of head and body together, null where the body comes in chunks. */
function readHead(bytes: Buffer) {
  const end = bytes.indexOf('\r\n\r\n')
  const head = bytes.toString('latin1', 0, end)
  if (end < 0 || !head.startsWith('HTTP/1.1 200 ')) return null
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1]
  return { length: length === undefined ? null : end + 4 + Number(length) }
}

function notOk(bytes: Buffer) {
  return new Error(`Not a page: ${bytes.toString('latin1', 0, 60)}`)
}
