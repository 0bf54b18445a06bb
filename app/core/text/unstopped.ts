const ADDRESS = String.raw`(?:https?:\/\/|www\.)[^\s<>]{3,200}`
const MAIL = String.raw`[\w.+-]{1,60}@[\w.-]{2,60}\.\w{2,8}>?`
const STAMP = String.raw`\d\d?\/\d\d?\/(?:19|20)?\d\d \d\d?:\d\d`
const CLOSING = String.raw`(?:(?:Best|Kind(?:est)?|Warm(?:est)?|With) )?(?:[Rr]egards|[Ss]incerely|[Cc]heers|[Tt]hanks|[Ww]ishes)(?: yours| again)?,`

/** Ends that no stop marks: of web and mail addresses, greetings and closings of letters, credits in brackets. */
const ENDS = [
  String.raw`${ADDRESS}(?=\s+(?:https?:\/\/|www\.|\p{Lu}\p{Ll}))`,
  String.raw`${MAIL}(?=\s+(?:\p{Lu}\p{Ll}|\d\d?\/))`,
  String.raw`(?<=\p{Lu}\S{0,40}|>)(?=\s${STAMP})`,
  String.raw`(?<=^\s{0,9})(?:Hi|Hello|Hey|Dear [^\s,.:]{1,20}(?: [^\s,.:]{1,20})?|Greetings),(?=\s+\p{Lu}\p{Ll}*\s)`,
  String.raw`(?<=^\s{0,9}|[.!?] )${CLOSING}(?=\s+\p{Lu})`,
  String.raw`(?<=^\s{0,9}|[.!?]\s)--(?=\s+\p{Lu})`,
  String.raw`(?<=^\s{0,9}|[.!?]["”)]?\s)\([^()]{2,40}\)(?=\s+["“]?\p{Lu})`,
]

const UNSTOPPED = new RegExp(ENDS.join('|'), 'gu')

/** Where sentences end without a stop, as in letters and lists of addresses. */
export function findUnstoppedEnds(text: string): number[] {
  return Array.from(
    text.matchAll(UNSTOPPED),
    ({ 0: piece, index }) => index + piece.length,
  )
}
