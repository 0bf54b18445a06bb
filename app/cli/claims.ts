import { parseArgs } from 'node:util'
import { z } from 'zod'
import {
  breakIntoClaims,
  type BrokenArticle,
} from '#app/core/article/break-into-claims.ts'
import { claimsAsJson, claimsAsTable } from './claims-text.ts'
import { CommandFault, type Output } from './command.ts'
import { readHtmlFile, readTextFile } from './read-article.ts'
import { readInput } from './read-input.ts'

export const help = `
npm run -s desk -- claims [OPTIONS] FILE
npm run -s desk -- claims [OPTIONS] -

Prints the claims of an article, in reading order. FILE is its text as copied
from a page; - reads standard input. No store is touched.

  --json            everything as JSON: lines with roles, sentences, claims;
                    offsets count UTF-16 units of the text as given
  --html            FILE is an HTML page: its article is read, and offsets count
                    in that text, which --json then prints as "text"
  --sort score      the claims most worth a check first
  --date DAY        the day of the article, 2022-01-31: makes days in it absolute
  --language CODE   its language, such as en or de; found if it is not given
  --publisher NAME  who asserts what nobody is quoted for

Exit status: 0 done, 2 the call was wrong or the file cannot be read.
`

const Options = z.object({
  json: z.boolean().default(false),
  html: z.boolean().default(false),
  sort: z
    .enum(['position', 'score'], {
      error: '--sort takes score or position.',
    })
    .default('position'),
  date: z.iso.date('--date takes a day, such as 2022-01-31.').optional(),
  language: z
    .string()
    .regex(
      /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
      '--language takes a code, such as en or de-AT.',
    )
    .optional(),
  publisher: z.string().trim().min(1).max(200).optional(),
})

/** Print what the engine finds in a text. */
export async function run(args: string[], { out }: Output) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      html: { type: 'boolean' },
      sort: { type: 'string' },
      date: { type: 'string' },
      language: { type: 'string' },
      publisher: { type: 'string' },
    },
  })
  const [file, ...more] = positionals
  if (!file || more.length > 0) {
    throw new CommandFault('claims takes one file, or - for standard input.')
  }
  const { json, html, sort, ...given } = readOptions(values)
  const read = html ? readHtmlFile : readTextFile
  const { text, context } = read(await readInput(file), given)
  const found = breakIntoClaims(text, context)
  const broken = sort === 'score' ? ranked(found) : found
  out(
    json
      ? claimsAsJson(broken, html ? text : undefined)
      : claimsAsTable(broken),
  )
  return 0
}

function ranked(broken: BrokenArticle): BrokenArticle {
  const claims = broken.claims.toSorted(
    (a, b) => b.score - a.score || a.start - b.start,
  )
  return { ...broken, claims }
}

function readOptions(values: Record<string, unknown>): z.infer<typeof Options> {
  const options = Options.safeParse(values)
  if (options.success) return options.data
  const messages = options.error.issues.map(({ message }) => message)
  throw new CommandFault(messages.join('\n'))
}
