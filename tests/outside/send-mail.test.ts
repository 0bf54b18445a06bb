import { expect, test } from 'vitest'
import { makeSendMail } from '#app/outside/mail/send-mail.ts'
import { serveMail } from './smtp-server.ts'

const MAIL = {
  to: 'ana@example.org',
  subject: 'Your invitation',
  text: 'Follow https://facts.example.org/link/abc to begin.',
}

function sender(smtpUrl: string) {
  return makeSendMail({ smtpUrl, mailFrom: 'Desk <desk@example.org>' })
}

test('a mail arrives with its sender, subject and text', async () => {
  const { smtpUrl, received } = await serveMail()

  await sender(smtpUrl)(MAIL)

  expect(received).toHaveLength(1)
  expect(received[0]!.recipients).toEqual(['<ana@example.org>'])
  expect(received[0]!.data).toContain('From: Desk <desk@example.org>')
  expect(received[0]!.data).toContain('Subject: Your invitation')
  expect(received[0]!.data).toContain(MAIL.text)
})

test.each([
  ['to', 'ana@example.org, eve@example.org'],
  ['to', 'ana@example.org\r\nBcc: eve@example.org'],
  ['subject', 'Hello\r\nBcc: eve@example.org'],
])('%s %j reaches nobody else', async (field, value) => {
  const { smtpUrl, received } = await serveMail()

  await Promise.allSettled([sender(smtpUrl)({ ...MAIL, [field]: value })])

  const recipients = received.flatMap((mail) => mail.recipients)
  expect(recipients).not.toContain('<eve@example.org>')
  expect(received.map((mail) => mail.data).join()).not.toMatch(/^bcc:/im)
})

test('a recipient whom the server refuses is a fault', async () => {
  const { smtpUrl } = await serveMail()

  const sending = sender(smtpUrl)({ ...MAIL, to: 'refused@example.org' })

  await expect(sending).rejects.toThrow('550')
})

test('a server that is not there is a fault', async () => {
  await expect(sender('smtp://127.0.0.1:1')(MAIL)).rejects.toThrow(
    'ECONNREFUSED',
  )
})
