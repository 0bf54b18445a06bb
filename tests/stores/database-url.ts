/** `url` with another database of the same server. */
export function databaseUrl(url: string, name: string) {
  const other = new URL(url)
  other.pathname = `/${name}`
  return other.href
}
