/** What stands behind an @ that a name may go on from, or null. */
export function mentionBegun(before: string): string | null {
  const found = /(?:^|[\s(])@([\p{L}\p{M}'’.-]*(?: [\p{L}\p{M}'’.-]*)?)$/u.exec(
    before,
  )
  return found?.[1] ?? null
}

/** Put a name behind the @ at the cursor, or an @ and the name. */
export function insertMention(areaId: string, name: string) {
  const area = document.getElementById(areaId)
  if (!(area instanceof HTMLTextAreaElement)) return
  const at = area.selectionStart
  const before = area.value.slice(0, at)
  const begun = mentionBegun(before)
  const start = begun === null ? at : at - begun.length - 1
  const gap = start > 0 && !/\s$/.test(before.slice(0, start)) ? ' ' : ''
  area.focus()
  area.setRangeText(`${gap}@${name} `, start, at, 'end')
  area.dispatchEvent(new Event('input', { bubbles: true }))
}
