/** Lets stories that are told side by side happen in the order of their times. */
export type Turns = {
  /** Wait until no other story has anything to tell before `at`. */
  reach: (at: Date) => Promise<void>
  /** This story is told. */
  leave: () => void
}

/** Turns for `stories` stories; each of them leaves once. */
export function takeTurns(stories: number): Turns {
  const waiting: { at: Date; go: () => void }[] = []
  let telling = stories

  function goOn() {
    if (waiting.length < telling) return
    waiting.sort((a, b) => a.at.getTime() - b.at.getTime())
    waiting.shift()?.go()
  }

  return {
    reach: (at) =>
      new Promise((go) => {
        waiting.push({ at, go })
        goOn()
      }),
    leave() {
      telling--
      goOn()
    },
  }
}
