import { createTransport } from 'nodemailer'

export type Mail = { to: string; subject: string; text: string }

/** Hands one mail to the mail server; throws when the server refuses it. */
export type SendMail = (mail: Mail) => Promise<void>

export type MailSettings = { smtpUrl: string; mailFrom: string }

/** Mail by SMTP. A recipient is one address, whatever is written in it. */
export function makeSendMail({ smtpUrl, mailFrom }: MailSettings): SendMail {
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return async ({ to, subject, text }) => {
    await transport.sendMail({
      from: mailFrom,
      to: { name: '', address: to },
      subject,
      text,
    })
  }
}
