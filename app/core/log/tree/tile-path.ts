/** So many hashes or entries make a tile (C2SP tlog-tiles). */
export const TILE = 256

/** A tile of a level, or of the entries; narrower where the log ends in it. */
export type Tile = { level: number | 'entries'; index: number; width: number }

/** The tile that a path names: "0/x001/234", "entries/067.p/12". */
export function readTilePath(path: string): Tile | undefined {
  const [, name, digits, partial] =
    /^(entries|\d{1,2})\/((?:x\d{3}\/){0,2}\d{3})(?:\.p\/(\d{1,3}))?$/.exec(
      path,
    ) ?? []
  if (!name || !digits) return undefined
  const index = Number(digits.replaceAll(/[x/]/g, ''))
  const width = partial === undefined ? TILE : Number(partial)
  if (isPadded(name) || isPadded(partial ?? '1') || digits.startsWith('x000'))
    return undefined
  if (width < 1 || (partial !== undefined && width >= TILE)) return undefined
  return { level: name === 'entries' ? name : Number(name), index, width }
}

function isPadded(digits: string) {
  return digits.length > 1 && digits.startsWith('0')
}
