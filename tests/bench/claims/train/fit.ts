import type { CheckModel } from '#app/core/article/engine/check-worthiness.ts'
import { hashSentence, MODEL_SIZE } from '#app/core/article/engine/ngrams.ts'
import type { LabelledSentence } from './claimbuster.ts'

const PASSES = 12
const FIRST_STEP = 2
const STRENGTH = 4

export type Example = { places: Uint32Array; isWorthy: boolean }

export function makeExamples(sentences: LabelledSentence[]): Example[] {
  return sentences.map(({ text, isWorthy }) => ({
    places: Uint32Array.from(hashSentence(text)),
    isWorthy,
  }))
}

/** Logistic regression by stochastic descent; the second half of the passes is averaged. Always the same for the same examples. */
export function fitModel(examples: Example[]): CheckModel {
  const rarities = raritiesOf(examples)
  const norms = examples.map(({ places }) => normOf(places, rarities))
  const decay = 1 / (STRENGTH * examples.length)
  const random = makeRandom(7)
  const order = examples.map((_, index) => index)
  const sum = { weights: new Float64Array(MODEL_SIZE), bias: 0, count: 0 }
  const state = {
    weights: new Float64Array(MODEL_SIZE),
    scale: 1,
    bias: 0,
    step: 0,
  }
  for (let pass = 0; pass < PASSES; pass++) {
    shuffle(order, random)
    for (const index of order) {
      const example = examples[index]
      if (example)
        descend(state, example, { rarities, norm: norms[index] ?? 1, decay })
    }
    if (pass < PASSES / 2) continue
    state.weights.forEach((weight, place) => {
      sum.weights[place] = (sum.weights[place] ?? 0) + weight * state.scale
    })
    sum.bias += state.bias
    sum.count += 1
  }
  return {
    bias: sum.bias / sum.count,
    weights: sum.weights.map((weight) => weight / sum.count),
    rarities,
  }
}

type State = {
  weights: Float64Array
  scale: number
  bias: number
  step: number
}

function descend(
  state: State,
  { places, isWorthy }: Example,
  {
    rarities,
    norm,
    decay,
  }: { rarities: Float64Array; norm: number; decay: number },
) {
  const rate = FIRST_STEP / (1 + FIRST_STEP * decay * state.step)
  state.step += 1
  let sum = 0
  for (const place of places) {
    sum += (state.weights[place] ?? 0) * (rarities[place] ?? 0)
  }
  const given = 1 / (1 + Math.exp(-state.bias - (sum * state.scale) / norm))
  const error = given - (isWorthy ? 1 : 0)
  state.scale *= 1 - rate * decay
  const change = (rate * error) / norm / state.scale
  for (const place of places) {
    state.weights[place] =
      (state.weights[place] ?? 0) - change * (rarities[place] ?? 0)
  }
  state.bias -= rate * 0.05 * error
}

/** How rare each place is; what stands in one sentence only counts for nothing. */
function raritiesOf(examples: Example[]): Float64Array {
  const counts = new Uint32Array(MODEL_SIZE)
  for (const { places } of examples) {
    for (const place of places) counts[place] = (counts[place] ?? 0) + 1
  }
  return Float64Array.from(counts, (count) =>
    count < 2 ? 0 : Math.log((examples.length + 1) / (count + 1)) + 1,
  )
}

function normOf(places: Uint32Array, rarities: Float64Array) {
  let squares = 0
  for (const place of places) squares += (rarities[place] ?? 0) ** 2
  return Math.sqrt(squares || 1)
}

function makeRandom(seed: number) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return state / 0x7fffffff
  }
}

function shuffle(order: number[], random: () => number) {
  for (let index = order.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1))
    const held = order[index] ?? 0
    order[index] = order[other] ?? 0
    order[other] = held
  }
}
