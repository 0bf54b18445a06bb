import { readEnv } from '#app/http/env.ts'
import { intake } from '#app/messages/en/intake.ts'
import type { PageAnswer } from '#app/core/review/rules/page/read-page.ts'
import { publicOnly } from '#app/outside/fetch/address-policy.ts'
import { makeOutside } from '#app/outside/outside.ts'
import { PARSE_WORKER } from '#app/outside/read-document/read-document.ts'
import { CommandFault } from '../command.ts'

/** A text with what is known of where it stands. */
export type WebPage = {
  text: string
  answer: PageAnswer
  /** Addresses that were asked, and whether each led elsewhere. */
  redirects: Record<string, boolean>
}

/** Ask for a page as a crawler does. Our own ORIGIN may be asked, too. */
export async function readWebPage(url: string): Promise<WebPage> {
  const { origin, keyFile } = readEnv(process.env)
  const settings = { policy: publicOnly, workerUrl: PARSE_WORKER, mail: null }
  const { readLivePage } = makeOutside({ ...settings, origin, keyFile })
  const live = await readLivePage(url)
  if (!live.ok) throw new CommandFault(intake.whyNot[live.refusal])
  const { finalUrl, redirects, status, headers, body } = live.value
  return {
    text: body,
    answer: {
      url: finalUrl,
      status,
      robotsHeader: headers['x-robots-tag'] ?? null,
    },
    redirects: Object.fromEntries([
      [finalUrl, false],
      ...redirects.map((each) => [each, true] as const),
    ]),
  }
}
