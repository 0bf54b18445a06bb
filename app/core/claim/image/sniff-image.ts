export const IMAGE_BYTES_MAX = 5 * 1024 * 1024

/** What a file picker offers. */
export const IMAGE_ACCEPT = 'image/png,image/jpeg,image/webp,image/gif'

export type ImageType = 'image/png' | 'image/jpeg' | 'image/webp' | 'image/gif'

/** What kind of picture the bytes are by how they begin, or null. */
export function sniffImage(bytes: Uint8Array): ImageType | null {
  const head = String.fromCharCode(...bytes.subarray(0, 12))
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png'
  if (head.startsWith('\xff\xd8\xff')) return 'image/jpeg'
  if (/^GIF8[79]a/.test(head)) return 'image/gif'
  return /^RIFF[^]{4}WEBP/.test(head) ? 'image/webp' : null
}

export type ImageRefusal = 'not-an-image' | 'image-too-large'

/** Why these bytes cannot be a claim's picture, or null if they can. */
export function whyNotImage(bytes: Uint8Array): ImageRefusal | null {
  if (bytes.byteLength > IMAGE_BYTES_MAX) return 'image-too-large'
  return sniffImage(bytes) ? null : 'not-an-image'
}
