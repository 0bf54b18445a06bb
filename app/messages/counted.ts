const english = new Intl.NumberFormat('en')

/** "1 claim", "1,204 claims": an English count with its noun. */
export function counted(count: number, one: string, many: string) {
  return `${english.format(count)} ${count === 1 ? one : many}`
}
