/** What a post says, and who posted it when, where it ends in such a line. */
export type ReadPost = { said: string; signature: string }

const ADDRESS = /(?:https?:\/\/|pic\.twitter\.com\/|www\.)\S+/giu
/** “— Name (@handle) May 24, 2019”, as embedded posts end. */
const SIGNATURE =
  /\s[—–-]{1,2}\s*([^—–]{0,60}?\(@\w+\)\s+\p{L}+) \d{1,2},( \d{4})\s*$/u

/**
 * A post or any other text in plain words: no addresses, hashtags and handles in
 * their parts, and the signature apart, its day of the month left out.
 */
export function readPost(text: string): ReadPost {
  const bare = text.replace(ADDRESS, ' ')
  const signed = SIGNATURE.exec(bare)
  const said = signed ? bare.slice(0, signed.index) : bare
  const signature = signed ? `${signed[1]}${signed[2]}` : ''
  return { said: inParts(said), signature: inParts(signature) }
}

/** `#DraftOurDaughters` is three words. */
function inParts(text: string) {
  return text.replace(/[#@](\w+)/g, (_, tag: string) => {
    const parts = tag
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
      .replace(/([A-Za-z])(\d)/g, '$1 $2')
      .replace(/(\d)([A-Za-z])/g, '$1 $2')
      .replaceAll('_', ' ')
    return ` ${parts} `
  })
}
