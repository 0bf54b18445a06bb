export type Mode = 'light' | 'dark'

/** The colours of tokens.css by name, for one mode. */
export function readColors(css: string, mode: Mode): Map<string, string> {
  const pair = /--color-([\w-]+):\s*light-dark\((#\w{6}),\s*(#\w{6})\)/g
  return new Map(
    [...css.matchAll(pair)].map(([, name, day, night]) => [
      name!,
      mode === 'light' ? day! : night!,
    ]),
  )
}

/** The contrast ratio of two colours, as WCAG 2 defines it. */
export function contrast(one: string, other: string) {
  const [darker, lighter] = [luminance(one), luminance(other)].toSorted(
    (a, b) => a - b,
  )
  return (lighter! + 0.05) / (darker! + 0.05)
}

function luminance(hex: string) {
  const [red, green, blue] = [1, 3, 5].map((at) =>
    linear(parseInt(hex.slice(at, at + 2), 16) / 255),
  )
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

function linear(channel: number) {
  return channel <= 0.04045
    ? channel / 12.92
    : ((channel + 0.055) / 1.055) ** 2.4
}
