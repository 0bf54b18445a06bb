import { readEnv } from '#app/http/env.ts'
import { intake } from '#app/messages/en/intake.ts'
import type { PlacedText } from '#app/core/review/rules/page/crawled-page.ts'
import { publicOnly } from '#app/outside/fetch/address-policy.ts'
import { makeOutside } from '#app/outside/outside.ts'
import { readCrawled } from '#app/outside/read-crawled.ts'
import { PARSE_WORKER } from '#app/outside/read-document/read-document.ts'
import { CommandFault } from '../command.ts'

/** Ask for a page as a crawler does. Our own ORIGIN may be asked, too. */
export async function readWebPage(url: string): Promise<PlacedText> {
  const { origin, keyFile, logKeyFile } = readEnv(process.env)
  const settings = { policy: publicOnly, workerUrl: PARSE_WORKER, mail: null }
  const { readLivePage } = makeOutside({
    ...settings,
    origin,
    keyFile,
    logKeyFile,
  })
  const page = await readCrawled(readLivePage, url)
  if (!page.ok) throw new CommandFault(intake.whyNot[page.refusal])
  return page.value
}
