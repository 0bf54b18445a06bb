import type { DiscardReason } from '#app/core/model/anchored.ts'
import type { EndpointRefusal } from '#app/core/model/endpoint.ts'
import type { RunFailure } from '#app/core/model/refusals.ts'
import { counted } from '../../counted.ts'

/** What is wrong with the settings, or why nothing was saved. */
const errors: Record<
  | EndpointRefusal
  | 'not-allowed'
  | 'changed-since'
  | 'no-model'
  | 'sure-missing',
  string
> = {
  'base-url-invalid':
    'That is not an address of an endpoint. It looks like http://localhost:11434/v1 or https://api.example.org/v1, without a key or a question mark in it.',
  'model-name-invalid': 'Enter the name of the model, at most 200 characters.',
  'time-limit-invalid': 'Enter a whole number of seconds from 5 to 240.',
  'key-invalid':
    'A key has no blanks, line breaks or letters outside ASCII. Copy it again.',
  'key-again':
    'The key was typed for another address and is not sent elsewhere. Type it again, or tick that none is needed.',
  'not-allowed': 'Your roles on this desk do not include this.',
  'changed-since':
    'Somebody changed these settings since you opened them. Read what stands there now, and save again.',
  'no-model': 'There is no model to remove.',
  'sure-missing': 'Tick that you want to remove it.',
}

/** Why asking came to nothing, and what can be done. */
const failures: Record<RunFailure, (status: number | null) => string> = {
  'model-timed-out': () =>
    'No answer came within the time limit. An admin can raise it, or choose a faster model.',
  'model-unreachable': () =>
    'Nothing answered at the endpoint’s address. Is it running, and is the address right?',
  'model-error': (status) => {
    if (status === null)
      return 'The endpoint sent us to another address, which is not followed. Set the address it leads to.'
    if (status === 401 || status === 403)
      return `The endpoint did not accept the key (${status}).`
    if (status === 404)
      return 'The endpoint knows no such address or no such model (404).'
    if (status === 429)
      return 'The endpoint was asked too often or its budget is used up (429). Try again later.'
    return `The endpoint answered with an error (${status}).`
  },
  'model-said-nothing-usable': () =>
    'What the model said is not a list of claims. A larger model may do better.',
  'no-model': () => 'The desk has no model of its own any more.',
  'key-unreadable': () =>
    'The stored key cannot be read any more. An admin has to type it again.',
  'newer-version': () =>
    'A newer version of the article came meanwhile. Ask again about that one.',
  'never-answered': () => 'The answer never came. Ask again.',
}

const their = (count: number) =>
  count === 1 ? 'its quote is' : 'their quotes are'

const discarded: Record<DiscardReason, (count: number) => string> = {
  'not-in-text': (n) => `${n} discarded because ${their(n)} not in the text`,
  'not-in-body': (n) =>
    `${n} discarded because ${their(n)} not in the article’s body`,
  'too-short': (n) => `${n} discarded because ${their(n)} too short`,
  'too-long': (n) => `${n} discarded as too long`,
  'already-a-claim': (n) => `${n} already among the claims`,
  'dismissed-before': (n) => `${n} dismissed here before`,
  repeated: (n) => `${n} said twice`,
  'too-many': (n) => `${n} over the limit of 30`,
  unreadable: (n) => `${n} unreadable`,
}

/** A model of the desk's own, in the settings and on the workbench. */
export const model = {
  errors,
  failures,
  discarded,
  badge: 'Machine-proposed',
  badgeHint:
    'A model proposed this claim. Its quote stands in the article; check the wording.',

  title: 'A model of your own',
  link: 'A model of your own',
  lead: 'Off unless you set it up. Claimdesk finds claims without it; a model can propose claims that the engine missed, and other wordings.',
  off: 'No model is set. Nothing is sent anywhere.',
  on: (name: string, host: string) => `${name} at ${host} may be asked.`,
  sentTitle: 'What is sent, and what is believed',
  sent: [
    'Nothing, until a reviewer chooses “Ask the model” on an article. Then its headline, publisher, day and the sentences of its body go to the address below; never claims, evidence, names of the desk’s people or other articles.',
    'A proposal is kept only if its quote stands in the article word for word. The rest is thrown away and counted.',
    'What is kept becomes a candidate marked as machine-proposed. People accept it or not, as with every other.',
    'Every question is in the log, with who asked and where the text went.',
  ],
  settings: 'The endpoint',
  baseUrl: 'Address',
  baseUrlHint:
    'Of any endpoint that speaks as OpenAI’s does, up to what stands before /chat/completions. Claimdesk may reach it even on this machine or network: of all addresses, only this one. Use https unless it is on your own network.',
  name: 'Model',
  nameHint: 'As the endpoint calls it.',
  apiKey: 'Key',
  apiKeyNone: 'Leave it empty if the endpoint needs none.',
  apiKeyKept:
    'A key is stored. It is never shown again; leave this empty to keep it.',
  dropKey: 'The endpoint needs no key: let the stored one go',
  timeoutSeconds: 'Time limit in seconds',
  timeoutHint: 'From 5 to 240. A model on your own machine may need long.',
  save: 'Save',

  tryTitle: 'Try it',
  tryHint:
    'Sends one made-up sentence about a bridge to the saved endpoint and says what came back.',
  try: 'Try it',
  trying: 'Waiting for the model…',
  tried: (seconds: string, kept: number) =>
    kept > 0
      ? `It answered in ${seconds} seconds and quoted the sentence rightly.`
      : `It answered in ${seconds} seconds but quoted nothing that stands in the sentence. A larger model may do better.`,
  notTried: 'It did not work',

  removeTitle: 'Switch it off',
  removeHint:
    'Removes the address, the model and the key. Claims that it proposed stay.',
  sure: 'Yes, remove the model and its key',
  remove: 'Remove the model',

  ask: 'Ask the model',
  askAgain: 'Ask the model again',
  asksHost: (host: string) => `Sends this article’s text to ${host}.`,
  asked: 'Asked',
  waiting: 'Waiting for the answer. You can go on; it appears here.',
  added: (count: number) => `${counted(count, 'claim', 'claims')} added`,
  suggested: (count: number) =>
    `${counted(count, 'wording', 'wordings')} suggested`,
  leftOut: (count: number) =>
    `${counted(count, 'sentence', 'sentences')} at the end not sent, because the article is long`,
  refresh: 'Look again',
  suggestion: 'The model would word it:',
  unsaid: (words: string) => `Not in the article: ${words}`,
  useWording: 'Use this wording',
}
