import { hashSentence } from './ngrams.ts'
import { BIAS, RARITIES, RARITY_STEP, WEIGHTS, WEIGHT_STEP } from './weights.ts'

/** A linear model over hashed n-grams: per place a weight and how rare it is. */
export type CheckModel = {
  bias: number
  weights: ArrayLike<number>
  rarities: ArrayLike<number>
}

let shipped: CheckModel | undefined

/** How likely a crowd is to find an English sentence worth a check, 0–1. */
export function checkWorthiness(sentence: string): number {
  shipped ??= unpack()
  return applyModel(shipped, hashSentence(sentence))
}

/** The logistic of the weights touched, each by its rarity, over the length they make. */
export function applyModel(model: CheckModel, places: Set<number>): number {
  let sum = 0
  let squares = 0
  for (const place of places) {
    const rarity = model.rarities[place] ?? 0
    sum += (model.weights[place] ?? 0) * rarity
    squares += rarity * rarity
  }
  return 1 / (1 + Math.exp(-model.bias - sum / Math.sqrt(squares || 1)))
}

function unpack(): CheckModel {
  const signed = Int8Array.from(bytesOf(WEIGHTS))
  return {
    bias: BIAS,
    weights: Float32Array.from(signed, (step) => step * WEIGHT_STEP),
    rarities: Float32Array.from(
      bytesOf(RARITIES),
      (step) => step * RARITY_STEP,
    ),
  }
}

function bytesOf(base64: string) {
  return Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0))
}
