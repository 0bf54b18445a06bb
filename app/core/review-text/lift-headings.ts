/**
 * The same HTML with its highest heading at `level` and the others moved along,
 * so that no level is left out, whichever a writer began with.
 */
export function liftHeadings(html: string, level: number): string {
  const levels = [...html.matchAll(/<h([1-6])>/g)].map(([, of]) => Number(of))
  if (levels.length === 0) return html
  const shift = level - Math.min(...levels)
  return html.replace(/(<\/?h)([1-6])>/g, (_, tag: string, of: string) => {
    const moved = Math.min(6, Math.max(1, Number(of) + shift))
    return `${tag}${moved}>`
  })
}
