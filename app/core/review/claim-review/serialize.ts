/** JSON-LD as text that no page can mistake for the end of its script. */
export function serializeJsonLd(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', String.raw`\u003c`)
}
