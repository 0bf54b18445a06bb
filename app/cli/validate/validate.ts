import { parseArgs } from 'node:util'
import { judgeText } from '#app/core/review/rules/judge-text.ts'
import type { PlacedText } from '#app/core/review/rules/page/crawled-page.ts'
import { CommandFault, type Output } from '../command.ts'
import { readInput } from '../read-input.ts'
import { readWebPage } from './read-web-page.ts'
import { reportAsText, statusOf } from './report-text.ts'

export const help = `
npm run -s desk -- validate [OPTIONS] FILE
npm run -s desk -- validate [OPTIONS] URL
npm run -s desk -- validate [OPTIONS] -

Says rule by rule what a page, a ClaimReview as JSON-LD or a Data Commons feed
breaks, and how to mend it. An address is asked as a crawler would: status,
redirects and robots headers count.

  --url URL   where the FILE stands or will stand
  --json      findings, rules met and rules that cannot be judged as JSON
  --met       name the rules that are met, too

Exit status: 0 nothing broken, 1 an error (E), 3 only warnings (W), 2 the call
was wrong or there is nothing to read.
`

/** Print what the rules say of a page, markup or feed. */
export async function run(args: string[], { out }: Output) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      json: { type: 'boolean', default: false },
      met: { type: 'boolean', default: false },
    },
  })
  const [source, ...more] = positionals
  if (!source || more.length > 0)
    throw new CommandFault('validate takes one file, one address, or -.')
  if (values.url !== undefined && !URL.canParse(values.url))
    throw new CommandFault(
      '--url takes an address, such as https://example.org/a.',
    )
  const page = await read(source, values.url)
  const report = judgeText(page, new Date().toISOString().slice(0, 10))
  out(
    values.json
      ? `${JSON.stringify(report, null, 2)}\n`
      : reportAsText(report, { withMet: values.met }),
  )
  return statusOf(report)
}

async function read(
  source: string,
  url: string | undefined,
): Promise<PlacedText> {
  if (/^https?:\/\//i.test(source)) return readWebPage(source)
  const text = new TextDecoder().decode(await readInput(source))
  return { text, answer: url ? { url } : {}, redirects: {} }
}
