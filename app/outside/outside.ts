import { allowingOrigin, type AddressPolicy } from './fetch/address-policy.ts'
import type { Lookup } from './fetch/checked-addresses.ts'
import {
  makeFetchFeed,
  makeFetchFeedAgain,
  type FetchFeed,
  type FetchFeedAgain,
} from './feed/fetch-feed.ts'
import { makeFetch } from './fetch/fetch.ts'
import { makeReadLivePage, type ReadLivePage } from './live-page.ts'
import {
  makeSendMail,
  type MailSettings,
  type SendMail,
} from './mail/send-mail.ts'
import { makeAskModel, type AskModel } from './model/ask-model.ts'
import {
  makeReadDocument,
  type ReadDocument,
} from './read-document/read-document.ts'
import { makeFetchPage, type FetchPage } from './read-page/fetch-page.ts'
import { makeKeyFile } from './log-keys/key-file.ts'
import type { LogKeys } from './log-keys/log-keys.ts'
import { makeSecretBox, type SecretBox } from './secrets/secret-box.ts'
import { makePostWebhook, type PostWebhook } from './webhook/post-webhook.ts'
import {
  makeTakeSnapshot,
  type TakeSnapshot,
} from './snapshot/take-snapshot.ts'

/** The world as a use case sees it: one function for each thing out there. */
export type Outside = {
  fetchPage: FetchPage
  fetchFeed: FetchFeed
  fetchFeedAgain: FetchFeedAgain
  readDocument: ReadDocument
  takeSnapshot: TakeSnapshot
  readLivePage: ReadLivePage
  askModel: AskModel
  postWebhook: PostWebhook
  secrets: SecretBox
  logKeys: LogKeys
  /** Null where no mail server is configured: links are shown to copy. */
  sendMail: SendMail | null
}

export type OutsideSettings = {
  /** The site's own address: named to who is asked, and open to checks. */
  origin: string
  /** `publicOnly`, but in tests. */
  policy: AddressPolicy
  /** The file that parses documents in a thread of its own. */
  workerUrl: URL
  /** Holds the key that secrets in the store are sealed with. */
  keyFile: string
  /** Holds the key that signs the log of published versions. */
  logKeyFile: string
  mail: MailSettings | null
  /** The machine's own resolver, but in tests. */
  lookup?: Lookup
}

const PARSE_TIMEOUT_MS = 20_000
const PARSE_MEMORY_MB = 384

/** The real world, within the limits of the settings. */
export function makeOutside({
  policy,
  origin,
  mail,
  workerUrl,
  keyFile,
  logKeyFile,
  ...reached
}: OutsideSettings): Outside {
  const fetch = makeFetch({ policy, origin, ...reached })
  const readDocument = makeReadDocument({
    workerUrl,
    timeoutMs: PARSE_TIMEOUT_MS,
    memoryMb: PARSE_MEMORY_MB,
  })
  return {
    fetchPage: makeFetchPage(fetch, readDocument),
    fetchFeed: makeFetchFeed(fetch),
    fetchFeedAgain: makeFetchFeedAgain(fetch),
    readDocument,
    takeSnapshot: makeTakeSnapshot(fetch, readDocument),
    readLivePage: makeReadLivePage(fetch, allowingOrigin(policy, origin)),
    askModel: makeAskModel(fetch, policy),
    postWebhook: makePostWebhook(fetch),
    secrets: makeSecretBox(keyFile),
    logKeys: makeKeyFile(logKeyFile),
    sendMail: mail && makeSendMail(mail),
  }
}
