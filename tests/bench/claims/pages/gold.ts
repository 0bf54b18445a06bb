import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type {
  ClaimKind,
  LineRole,
} from '#app/core/article/break-into-claims.ts'

/** A page with its labels; a label is undefined where the annotators differ. Offsets are UTF-16. */
export type GoldPage = {
  name: string
  text: string
  lines: { start: number; end: number; role: LineRole | undefined }[]
  sentences: GoldSentence[]
}

export type GoldSentence = {
  start: number
  end: number
  exact: string
  worthy: boolean | undefined
  /** The mean of what the annotators gave, 0–3. */
  worth: number
  checkable: boolean | undefined
  kind: ClaimKind | undefined
  speaker: string | null | undefined
}

/** Who says what: the worked example has a kind of its own for it, the pages and the engine call it other. */
type GoldKind = ClaimKind | 'attribution'

type GoldRecord = {
  type: 'line' | 'sentence'
  start: number
  end: number
  exact: string
  role?: LineRole | null
  worth?: number[]
  checkWorthiness?: number
  worthy?: boolean | null
  checkable?: boolean | null
  kind?: GoldKind | null
  kinds?: (GoldKind | null)[]
  speaker?: string | null
  speakers?: (string | null)[]
}

/** Every NAME.txt with its NAME.gold.jsonl in a folder, by name, and article.txt with gold.jsonl. */
export function readGoldFolder(folder: string): GoldPage[] {
  return readdirSync(folder)
    .filter((file) => /(^|\.)gold\.jsonl$/.test(file))
    .toSorted()
    .map((file) => {
      const text = file.replace(/\.?gold\.jsonl$/, '') || 'article'
      return readGoldPage(join(folder, `${text}.txt`), join(folder, file))
    })
}

/** One page in either gold shape. */
export function readGoldPage(textFile: string, goldFile: string): GoldPage {
  const text = readFileSync(textFile, 'utf8')
  const toUnits = unitsByCodePoint(text)
  const records = readFileSync(goldFile, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as GoldRecord)
    .map((record) => ({
      ...record,
      start: toUnits(record.start),
      end: toUnits(record.end),
    }))
  return {
    name: basename(textFile, '.txt'),
    text,
    lines: records
      .filter(({ type }) => type === 'line')
      .map(({ start, end, role }) => ({ start, end, role: role ?? undefined })),
    sentences: records.filter(({ type }) => type === 'sentence').map(sentence),
  }
}

function sentence(record: GoldRecord): GoldSentence {
  const worth = record.worth ?? [record.checkWorthiness ?? 0]
  const speakers = record.speakers ?? [record.speaker ?? null]
  const kind = agreed(record.kinds ?? [record.kind])
  const worthy = 'worthy' in record ? record.worthy : worth.every((w) => w >= 2)
  return {
    start: record.start,
    end: record.end,
    exact: record.exact,
    worthy: worthy ?? undefined,
    worth: worth.reduce((sum, w) => sum + w, 0) / worth.length,
    checkable: record.checkable ?? undefined,
    kind: kind === 'attribution' ? 'other' : (kind ?? undefined),
    speaker: agreed(speakers),
  }
}

/** What all annotators gave; undefined where they differ. */
function agreed<Label>(labels: Label[]): Label | undefined {
  return labels.every((label) => label === labels[0]) ? labels[0] : undefined
}

function unitsByCodePoint(text: string) {
  const units: number[] = []
  let unit = 0
  for (const character of text) {
    units.push(unit)
    unit += character.length
  }
  units.push(unit)
  return (codePoint: number) => units[codePoint] ?? unit
}
