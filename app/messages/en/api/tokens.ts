import type { TokenRefusal } from '#app/core/api/why-not-token.ts'

const refusals: Record<
  TokenRefusal | 'no-such-token' | 'revoked-already' | 'not-allowed',
  string
> = {
  'not-by-token': 'A token cannot make tokens.',
  'scopes-missing': 'Tick at least one thing that the token is for.',
  'scope-beyond-roles': 'Your roles do not include all that you ticked.',
  'expiry-out-of-range': 'Choose 1 to 365 days.',
  'too-many-tokens':
    'You have twenty tokens in use. Revoke those that nothing uses any more.',
  'no-such-token': 'This token does not exist.',
  'revoked-already': 'This token was revoked already.',
  'not-allowed': 'Only its owner or an admin can revoke a token.',
}

/** The page of tokens. */
export const tokens = {
  title: 'API tokens',
  lead: 'A token lets a program work on the desk in your name, within your roles and what you tick. It never rates, approves or publishes.',
  link: 'API tokens',
  accountBody: 'Let a program work on the desk in your name.',
  reference: 'How the API works',
  errors: {
    ...refusals,
    'name-missing': 'Give the token a name, so that you know it again.',
    'name-long': 'Use at most 100 characters.',
  },
  make: 'Make a token',
  name: 'Name',
  nameHint: 'What uses it, such as “Newsroom bot”.',
  scopes: 'What it is for',
  days: 'Expires after',
  daysOf: (days: number) => (days === 365 ? 'a year' : `${days} days`),
  submit: 'Make the token',
  made: (name: string) => `The token “${name}” is made`,
  madeBody:
    'Copy it now: it is not shown again. Whoever has it works in your name, so keep it like a password.',
  madeLabel: 'Token',
  caption: 'Tokens, the newest first',
  own: 'Your tokens',
  everyone: 'Everyone’s tokens',
  person: 'Person',
  token: 'Token',
  used: 'Last used',
  never: 'Never',
  expires: 'Expires',
  state: 'State',
  states: { live: 'In use', expired: 'Expired', revoked: 'Revoked' },
  revoke: 'Revoke',
  revokeOf: (name: string) => `Revoke the token “${name}”`,
  revokeBody: 'What uses it is shut out at once. This cannot be undone.',
  none: 'No token yet',
  noneBody: 'Make one above when a program shall work on the desk.',
}
