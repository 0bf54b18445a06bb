import { accept, refuse } from '#app/core/result.ts'

/** A body's bytes after decompression, given up once there are too many. */
export async function readBody(
  body: AsyncIterable<Uint8Array> | null,
  maxBytes: number,
) {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of body ?? []) {
    length += chunk.length
    if (length > maxBytes) return refuse('too-large')
    chunks.push(chunk)
  }
  return accept(new Uint8Array(Buffer.concat(chunks)))
}
