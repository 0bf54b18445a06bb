import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CheckModel } from '#app/core/article/engine/check-worthiness.ts'
import { readClaimBuster } from './claimbuster.ts'
import { fitModel, makeExamples } from './fit.ts'

const WEIGHTS_FILE = join(
  import.meta.dirname,
  '../../../../app/core/article/engine/weights.ts',
)

const [data] = process.argv.slice(2)
if (!data) {
  console.error('Name the folder of the outside data: npm run train -- DATA')
  process.exit(2)
}
const sentences = readClaimBuster(
  join(data, 'checkworthiness/claimbuster/crowdsourced.csv'),
)
const file = packModel(fitModel(makeExamples(sentences)))
writeFileSync(WEIGHTS_FILE, file)
console.log(`${sentences.length} sentences, ${file.length} bytes of weights`)

/** The model as a module: one byte a weight, one byte a rarity. */
function packModel({ bias, weights, rarities }: CheckModel) {
  const weightStep = largestOf(weights) / 127
  const rarityStep = largestOf(rarities) / 255
  return [
    '/** Made by `npm run train` from ClaimBuster (doi 10.5281/zenodo.3609356); see docs/model-card.md. */',
    `export const BIAS = ${bias.toFixed(6)}`,
    `export const WEIGHT_STEP = ${weightStep.toFixed(8)}`,
    `export const RARITY_STEP = ${rarityStep.toFixed(8)}`,
    '// prettier-ignore',
    `export const WEIGHTS = '${pack(weights, weightStep)}'`,
    '// prettier-ignore',
    `export const RARITIES = '${pack(rarities, rarityStep)}'`,
    '',
  ].join('\n')
}

function largestOf(values: ArrayLike<number>) {
  return Math.max(...Array.from(values, Math.abs))
}

function pack(values: ArrayLike<number>, step: number) {
  const bytes = Int8Array.from(Array.from(values, (v) => Math.round(v / step)))
  return Buffer.from(bytes.buffer).toString('base64')
}
