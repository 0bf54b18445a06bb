import { readConsistency } from '#app/core/log/proof/bundle.ts'
import type {
  ConsistencyProof,
  ProofBundle,
} from '#app/core/log/proof/bundle.ts'
import { readBundle } from '#app/core/log/proof/bundle.ts'
import { proofLinkOf } from '#app/core/log/proof/check-published.ts'
import { readCheckpoint } from '#app/core/log/note/checkpoint.ts'
import { CommandFault } from '../command.ts'
import { readWebPage } from '../validate/read-web-page.ts'
import { bundleIn, parsed, readText } from './read-kept.ts'

/** What is to be checked, and what it is to be checked by. */
export type Source = {
  text: string
  /** Where the text itself is one, or one was given or fetched. */
  bundle: ProofBundle | null
  /** The lines of a whole log. */
  log: string[] | null
  growth: ConsistencyProof | null
}

type Files = {
  proof?: string | undefined
  log?: string | undefined
  checkpoint?: string | undefined
}

/** Read a file and what was given with it; only an address is asked for more. */
export async function readSource(
  source: string,
  files: Files,
): Promise<Source> {
  const log = files.log ? linesOf(await readText(files.log)) : null
  const proof = files.proof
    ? bundleIn(await readText(files.proof), files.proof)
    : null
  if (/^https?:\/\//i.test(source))
    return readAddress(source, { log, proof, checkpoint: files.checkpoint })
  const text = await readText(source)
  const bundle = proof ?? readBundle(parsed(text))
  if (!bundle && !log) throw new CommandFault(whatIsMissing(text))
  return { text, bundle, log, growth: null }
}

type Given = {
  log: string[] | null
  proof: ProofBundle | null
  checkpoint: string | undefined
}

async function readAddress(
  url: string,
  { log, proof, checkpoint }: Given,
): Promise<Source> {
  const { text, answer } = await readWebPage(url)
  const base = answer.url ?? url
  const known = proof ?? readBundle(parsed(text))
  if (known || log) return { text, bundle: known, log, growth: null }
  const link = proofLinkOf(text)
  if (!link) {
    const whole = await readWebPage(new URL('/log/whole.ndjson', base).href)
    return { text, bundle: null, log: linesOf(whole.text), growth: null }
  }
  const fetched = await readWebPage(new URL(link, base).href)
  const bundle = bundleIn(fetched.text, link)
  const growth = checkpoint
    ? await readGrowth(base, bundle, await readText(checkpoint))
    : null
  return { text, bundle, log, growth }
}

/** Ask how the log grew between what was kept and what the proof leads to. */
async function readGrowth(base: string, bundle: ProofBundle, kept: string) {
  const sizes = [kept, bundle.checkpoint].map(
    (note) => readCheckpoint(note)?.checkpoint.size ?? 0,
  )
  const [from = 0, to = 0] = sizes.toSorted((a, b) => a - b)
  const address = `/log/consistency?from=${from}&to=${to}`
  const { text } = await readWebPage(new URL(address, base).href)
  return readConsistency(parsed(text))
}

function linesOf(text: string) {
  return text.split('\n').filter((line) => line !== '')
}

function whatIsMissing(text: string) {
  const link = /^\s*</.test(text) ? proofLinkOf(text) : null
  return link
    ? `Give the page’s proof with --proof; it stands at ${link}. Or give the whole log with --log.`
    : 'Give the whole log with --log; it stands at /log/whole.ndjson. Or a proof with --proof.'
}
