import { once } from 'node:events'
import { createServer, type AddressInfo, type Socket } from 'node:net'
import { createInterface } from 'node:readline'
import { onTestFinished } from 'vitest'

export type ReceivedMail = { recipients: string[]; data: string }

/** A mail server that takes everything but what is sent to `refused@…`. */
export async function serveMail() {
  const received: ReceivedMail[] = []
  const server = createServer((socket) => void converse(socket, received))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  return { smtpUrl: `smtp://127.0.0.1:${port}`, received }
}

async function converse(socket: Socket, received: ReceivedMail[]) {
  const say = (line: string) => socket.write(`${line}\r\n`)
  const lines = createInterface({ input: socket })[Symbol.asyncIterator]()
  let mail: ReceivedMail = { recipients: [], data: '' }

  say('220 test')
  for await (const line of { [Symbol.asyncIterator]: () => lines }) {
    const verb = line.slice(0, 4).toUpperCase()
    if (verb === 'QUIT') return void socket.end('221 bye\r\n')
    if (verb === 'RCPT' && line.includes('refused@')) say('550 no such person')
    else if (verb === 'DATA') {
      say('354 go on')
      mail.data = await dataOf(lines)
      received.push(mail)
      mail = { recipients: [], data: '' }
      say('250 taken')
    } else {
      if (verb === 'RCPT') mail.recipients.push(line.slice(8))
      say('250 fine')
    }
  }
}

async function dataOf(lines: AsyncIterator<string>) {
  const data: string[] = []
  for (;;) {
    const { value, done } = await lines.next()
    if (done || value === '.') return data.join('\n')
    data.push(value)
  }
}
