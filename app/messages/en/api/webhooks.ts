import type { WebhookEvent } from '#app/core/api/webhooks/events.ts'
import type { WebhookRefusal } from '#app/core/api/webhooks/why-not-webhook.ts'

const refusals: Record<WebhookRefusal, string> = {
  'not-allowed': 'Your roles on this desk do not include this.',
  'address-unreadable':
    'That is not a web address, or it holds a name and a password.',
  'not-https': 'The address must start with https://.',
  'events-missing': 'Tick at least one thing to tell.',
  'too-many-webhooks': 'A desk has at most twenty webhooks. Remove one first.',
}

const events: Record<WebhookEvent, string> = {
  'review.published': 'A review is published',
  'review.corrected': 'A new version of a review is published',
  'review.withdrawn': 'A review is withdrawn',
  'review.hidden': 'A review is hidden at once',
  'review.restored': 'A review that was hidden is back',
  'claim.state-changed': 'A claim moves, told by its id alone',
  'article.taken-in': 'An article is taken in',
}

const failures: Record<string, string> = {
  'http-error': 'The answer was no success',
  'timed-out': 'No answer within 15 seconds',
  unreachable: 'Nobody answers there',
  'not-public-address': 'The address is not a public one',
  'too-many-redirects': 'It sends elsewhere; a webhook follows nowhere',
  'too-large': 'The answer was too large',
  'secret-unreadable': 'Its secret cannot be opened: make a new one',
  'switched-off': 'It was switched off',
}

/** The pages of webhooks. */
export const webhooks = {
  title: 'Webhooks',
  link: 'Webhooks',
  lead: 'Tell other systems what happens here, as it happens. Messages are signed, and sent again for two days if nobody takes them.',
  never:
    'They never hold ratings, claims that are kept to named people, or evidence.',
  reference: 'How messages are signed',
  errors: {
    ...refusals,
    'no-such-webhook': 'This webhook was removed meanwhile.',
    'disabled-already': 'It is switched off already.',
    'enabled-already': 'It is switched on already.',
    'webhook-disabled': 'It is switched off. Switch it on first.',
    'no-such-delivery': 'This message is not in the log any more.',
    'note-long': 'Use at most 200 characters.',
  },
  events,
  failures,
  add: 'Add a webhook',
  edit: 'What is told, and where',
  url: 'Address',
  urlHint: 'Begins with https:// and is reached from the internet.',
  note: 'What it is for',
  noteHint: 'For yourselves.',
  which: 'What is told',
  submitNew: 'Add the webhook',
  save: 'Save',
  madeTitle: 'The webhook is added',
  rotatedTitle: 'The new secret is made; the old one signs for one more day',
  secretBody:
    'Copy the secret now: it is not shown again. The receiver checks signatures by it.',
  secretLabel: 'Secret',
  caption: 'Webhooks, the oldest first',
  listTitle: 'Who is told',
  state: 'State',
  states: {
    on: 'On',
    failing: 'Failing',
    'by-admin': 'Switched off',
    disabled: 'Switched off: it failed for five days',
  },
  none: 'Nobody is told yet',
  noneBody: 'Add the address of a system that takes webhooks.',
  failingTitle: 'It was switched off because it failed for five days',
  failingBody:
    'Put the receiver right, send a test, then replay what it missed.',
  controls: 'Control',
  test: 'Send a test',
  rotate: 'Make a new secret',
  rotateBody: 'The old one signs beside it for a day, then it is gone.',
  disable: 'Switch off',
  enable: 'Switch on',
  remove: 'Remove',
  removeOf: (url: string) => `Remove the webhook to ${url}`,
  removeBody: 'Nothing more is told there. This cannot be undone.',
  log: 'Deliveries',
  logCaption: 'Deliveries, the newest first; kept for thirty days',
  logNone: 'Nothing was told yet',
  logNoneBody: 'Send a test to see whether it arrives.',
  when: 'When',
  what: 'What',
  outcome: 'Outcome',
  answer: 'Answer',
  attempts: 'Attempts',
  took: (milliseconds: number) => `${milliseconds} ms`,
  delivered: 'Delivered',
  waiting: 'Waiting',
  failed: 'Given up',
  next: 'next',
  replay: 'Replay',
  replayOf: (event: string) => `Replay: ${event}`,
}
