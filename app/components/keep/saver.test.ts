import { expect, test } from 'vitest'
import type { SaveOutcome, SaveStatus } from './post-fields.ts'
import { makeSaver } from './saver.ts'

const saved: SaveOutcome = { status: 'saved', answer: { version: 2 } }
const lost: SaveOutcome = { status: 'failed', answer: null }

test('typing is sent once, after the pause', async () => {
  const { saver, posts, pause, statuses } = makeStage([saved])

  saver.typed()
  saver.typed()
  expect(posts()).toBe(0)
  await pause()

  expect(posts()).toBe(1)
  expect(statuses).toEqual(['typing', 'typing', 'saving', 'saved'])
})

test('what is typed while a request is under way is sent after it', async () => {
  const { saver, posts, pause, told } = makeStage([saved, saved])

  saver.typed()
  const first = pause()
  saver.typed()
  await first
  await settle()

  expect(posts()).toBe(2)
  expect(told).toEqual(['answer', 'answer', 'all saved'])
})

test('a lost connection keeps the text to be sent again', async () => {
  const { saver, posts, pause, statuses, told } = makeStage([lost, saved])

  saver.typed()
  await pause()
  expect(statuses.at(-1)).toBe('failed')
  expect(told).toEqual([])
  saver.flush()
  await settle()

  expect(posts()).toBe(2)
  expect(statuses.at(-1)).toBe('saved')
})

test('nothing is sent when nothing is new', async () => {
  const { saver, posts, pause } = makeStage([saved])
  saver.typed()
  await pause()

  saver.flush()

  expect(posts()).toBe(1)
})

function makeStage(outcomes: SaveOutcome[]) {
  const statuses: SaveStatus[] = []
  const told: string[] = []
  let waiting: (() => void) | null = null
  let posts = 0
  const saver = makeSaver({
    post: async () => outcomes[posts++] ?? lost,
    later: (work) => {
      waiting = work
      return () => {
        waiting = null
      }
    },
    onStatus: (status) => statuses.push(status),
    onAnswer: () => told.push('answer'),
    onAllSaved: () => told.push('all saved'),
  })
  const pause = () => {
    waiting?.()
    return settle()
  }
  return { saver, posts: () => posts, pause, statuses, told }
}

function settle() {
  return new Promise((resolve) => setImmediate(resolve))
}
