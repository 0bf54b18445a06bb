import type { PasswordRefusal } from '#app/core/people/why-not-password.ts'
import { counted } from '../counted.ts'

type MailWords = { name: string; deskName: string; address: string }

const waitFor = (seconds: number) =>
  seconds < 60
    ? counted(Math.max(1, Math.ceil(seconds)), 'second', 'seconds')
    : counted(Math.ceil(seconds / 60), 'minute', 'minutes')

export const passwordErrors: Record<PasswordRefusal, string> = {
  'password-short':
    'Use at least 12 characters. A few words in a row are easy to remember.',
  'password-long': 'Use at most 200 characters.',
  'password-plain':
    'That is too easily guessed. Choose something less regular.',
  'password-known':
    'That is made of your name, your address or the desk’s name. Choose something a stranger could not put together.',
}

const fieldErrors = {
  'email-missing': 'Enter your e-mail address.',
  'email-invalid':
    'That is not an e-mail address. It looks like name@example.org.',
  'password-missing': 'Enter your password.',
  'password-new-missing': 'Choose a password.',
  'name-missing': 'Enter your name as colleagues know it.',
  'desk-name-missing': 'Enter the name your newsroom goes by.',
  'code-missing': 'Enter the code that the console shows.',
}

/** Signing in, and the ways to get there. */
export const auth = {
  errors: {
    ...fieldErrors,
    ...passwordErrors,
    wrong:
      'No account has this e-mail address and password together. Check both; capital letters count in the password.',
    'no-such-link': 'This link does not work. Ask an admin for a new one.',
    'link-used': 'This link has been used already.',
    'link-ended': 'This link has ended. Ask for a new one.',
    'no-such-code':
      'That is not the code on the console. It has four groups of four letters or digits.',
    'has-admin': 'This desk has an admin already. Log in instead.',
    'email-taken': 'Somebody on this desk has this e-mail address.',
    'no-mail': 'This desk sends no mail. Ask an admin for a link.',
  },
  wait: (seconds: number) =>
    `Too many attempts. Wait ${waitFor(seconds)}, then try again. If you forgot the password, ask for a link instead.`,
  email: 'E-mail address',
  password: 'Password',
  newPassword: 'New password',
  newPasswordHint:
    'At least 12 characters. Any characters, also spaces and words in a row.',
  showPassword: 'Show the password',
  hidePassword: 'Hide the password',
  toLogin: 'Back to log in',
  login: {
    title: 'Log in',
    lead: (desk: string) => `To the desk of ${desk}`,
    submit: 'Log in',
    forgotten: 'Forgotten your password?',
    noAccount: 'No account? An admin of the desk can invite you.',
    signedInAs: (name: string) => `You are logged in as ${name}.`,
    toDesk: 'To the desk',
    firstAdmin: 'This desk has nobody yet.',
    firstAdminLink: 'Set it up with the code from the console',
  },
  demo: {
    title: 'Try the demonstration',
    body: 'These people are invented and their password is public. They can sign in only while nobody but this machine can reach the desk.',
    password: 'Password of all',
    signInAs: (name: string) => `Log in as ${name}`,
  },
  forgotten: {
    title: 'Forgotten password',
    lead: 'Enter your e-mail address. If it is that of an account, a link to choose a new password goes there. It works once, for one hour.',
    submit: 'Send the link',
    sentTitle: 'Look into your mail',
    sentBody:
      'If this address is that of an account, a link is on its way. It works once, for one hour. Nothing there? Look in the spam folder, check the address, or ask an admin.',
    noMailTitle: 'Ask an admin for a link',
    noMailBody:
      'This desk sends no mail. An admin can open your entry under People and make a link with which you choose a new password. It works once, for one hour.',
  },
  link: {
    invitationTitle: (name: string) => `Welcome, ${name}`,
    invitationLead: (desk: string) =>
      `You are invited to the desk of ${desk}. Choose a password to join.`,
    resetTitle: 'Choose a new password',
    resetLead: 'You are logged out everywhere else when it is saved.',
    submitInvitation: 'Join the desk',
    submitReset: 'Save and log in',
    brokenTitle: 'This link does not work any more',
    brokenBody: {
      'no-such-link':
        'It may be cut off: mail programs sometimes break long addresses. Copy the whole of it, or ask an admin for a new link.',
      'link-used':
        'It has been used already. If that was you, log in. If it was not, tell an admin at once.',
      'link-ended':
        'It was good for a limited time, or a newer link took its place. Ask for a new one.',
    },
  },
  firstAdmin: {
    title: 'Set up your desk',
    lead: 'Make the first account, an admin. Everyone else comes by invitation.',
    code: 'Code from the console',
    codeHint:
      'It was printed where the server was started, and is good for one day. Start the server again for a new one.',
    deskName: 'Name of the desk',
    deskNameHint: 'Readers see it. It can be changed.',
    name: 'Your name',
    alsoEditor: 'I also check claims and publish',
    alsoEditorHint:
      'Makes you an editor besides admin. It can be changed under People.',
    submit: 'Set up the desk',
  },
  mails: {
    invitation: ({ name, deskName, address }: MailWords) => ({
      subject: `Invitation to the desk of ${deskName}`,
      text: [
        `Hello ${name},`,
        `you are invited to check claims with ${deskName}. Open this address to choose a password:`,
        address,
        'It works once, within 72 hours. If you do not know what this is about, ignore this mail.',
      ].join('\n\n'),
    }),
    'password-reset': ({ name, deskName, address }: MailWords) => ({
      subject: `A new password for ${deskName}`,
      text: [
        `Hello ${name},`,
        `somebody, we hope you, asked for a new password for the desk of ${deskName}. Open this address to choose one:`,
        address,
        'It works once, within one hour. If it was not you, ignore this mail: your password stays as it is.',
      ].join('\n\n'),
    }),
  },
}
