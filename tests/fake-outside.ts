import { accept, refuse } from '#app/core/result.ts'
import type { Outside } from '#app/outside/outside.ts'
import type { SecretBox } from '#app/outside/secrets/secret-box.ts'
import { fakeLogKeys } from './fake-log-keys.ts'

/** A world in which nothing answers but what the test gives. */
export function fakeOutside(answers: Partial<Outside> = {}): Outside {
  const found = null
  return {
    fetchFeed: async () => refuse('unreachable', { found }),
    fetchFeedAgain: async () => refuse('unreachable', { found }),
    fetchPage: async () => refuse('unreachable', { found }),
    readDocument: async () => refuse('not-a-supported-type', { found }),
    takeSnapshot: async () => refuse('unreachable', { found }),
    readLivePage: async () => refuse('unreachable', { found }),
    askModel: async () => refuse('model-unreachable', { status: null }),
    postWebhook: async () => refuse('unreachable', { milliseconds: 1 }),
    secrets: fakeSecrets,
    logKeys: sharedKeys,
    sendMail: null,
    ...answers,
  }
}

/** One store is opened by many desks of a test, which share its key. */
const sharedKeys = fakeLogKeys()

/** Seals by turning around: a test sees at once what was kept in the open. */
const fakeSecrets: SecretBox = {
  seal: async (secret, purpose) => `${purpose}|${turned(secret)}`,
  open: async (sealed, purpose) => {
    const [sealedFor, secret = ''] = sealed.split('|')
    if (sealedFor !== purpose) return refuse('secret-unreadable')
    return accept(turned(secret))
  },
}

function turned(text: string) {
  return [...text].toReversed().join('')
}
