export type Mentionable = { id: string; name: string }

/**
 * The people whose whole name stands behind an @ in `body`. A longer name wins
 * over a shorter one that begins it ("@Ann Lee" is not "@Ann").
 */
export function findMentions(
  body: string,
  people: readonly Mentionable[],
): string[] {
  const longestFirst = people.toSorted((a, b) => b.name.length - a.name.length)
  const found = new Set<string>()
  for (const { index } of body.matchAll(/@/g)) {
    const rest = body.slice(index + 1)
    const person = longestFirst.find(({ name }) => startsWithName(rest, name))
    if (person) found.add(person.id)
  }
  return [...found]
}

function startsWithName(text: string, name: string) {
  const start = text.slice(0, name.length)
  if (start.toLowerCase() !== name.toLowerCase()) return false
  return !/^[\p{L}\p{N}]/u.test(text.slice(name.length))
}
