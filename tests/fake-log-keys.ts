import {
  keyOfPem,
  newKeyPem,
  type LogKeys,
} from '#app/outside/log-keys/log-keys.ts'

/** Keys in memory; `retired` are those laid aside. */
export function fakeLogKeys(): LogKeys & { retired: string[] } {
  const retired: string[] = []
  let keys: ReturnType<typeof keyOfPem>[] = []
  const add = () => {
    const key = keyOfPem(newKeyPem())
    keys.push(key)
    return key
  }
  return {
    retired,
    first: () => keys[0] ?? add(),
    find: (id) => keys.find((key) => key.id === id) ?? null,
    add,
    retireAllBut(id) {
      retired.push(...keys.filter((key) => key.id !== id).map((key) => key.id))
      keys = keys.filter((key) => key.id === id)
      return 'memory'
    },
  }
}
