import { afterEach, beforeEach, expect } from 'vitest'

const write = console.error
let said: unknown[] = []

/** What is said in `console.error` during a test fails it. */
beforeEach(() => {
  said = []
  console.error = (...words: unknown[]) => {
    said.push(words[0])
    write(...words)
  }
})

afterEach(() => {
  console.error = write
  expect(said).toEqual([])
})
