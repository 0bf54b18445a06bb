export type MediaType = { mediaType: string | null; charset: string | null }

/** A `Content-Type` header's two parts that matter here, in lower case. */
export function mediaTypeOf(header: string | null): MediaType {
  const [, mediaType = null] =
    /^\s*([\w.+-]+\/[\w.+-]+)/.exec(header ?? '') ?? []
  const [, charset = null] =
    /;\s*charset\s*=\s*"?([\w.:-]+)/i.exec(header ?? '') ?? []
  return {
    mediaType: mediaType?.toLowerCase() ?? null,
    charset: charset?.toLowerCase() ?? null,
  }
}
