const ADDRESS = String.raw`(?:https?:\/\/|www\.)[^\s<>]{3,200}`
const STAMP = String.raw`\d\d?\/\d\d?\/(?:19|20)?\d\d \d\d?:\d\d`
const CLOSING = String.raw`(?:(?:Best|Kind(?:est)?|Warm(?:est)?|With) )?(?:[Rr]egards|[Ss]incerely|[Cc]heers|[Tt]hanks|[Ww]ishes)(?: yours| again)?,`
const BEGINNING = String.raw`(?:^\s{0,9}|[.!?]["”)]?\s)`

/** Ends that no stop marks: of web and mail addresses, greetings and closings of letters, credits in brackets. What is seldom stands first in each, so that most text is passed over fast. */
const ENDS = [
  String.raw`${ADDRESS}(?=\s+(?:https?:\/\/|www\.|\p{Lu}\p{Ll}))`,
  String.raw`@[\w.-]{2,60}\.\w{2,8}>?(?=\s+(?:\p{Lu}\p{Ll}|\d\d?\/))`,
  String.raw`\s(?=${STAMP})(?<=(?:\p{Lu}\S{0,40}|>)\s)`,
  String.raw`(?:Hi|Hello|Hey|Dear [^\s,.:]{1,20}(?: [^\s,.:]{1,20})?|Greetings),(?=\s+\p{Lu}\p{Ll}*\s)(?<=^\s{0,9}\p{Lu}[^,]{1,50},)`,
  String.raw`${CLOSING}(?=\s+\p{Lu})(?<=${BEGINNING}${CLOSING})`,
  String.raw`--(?=\s+\p{Lu})(?<=${BEGINNING}--)`,
  String.raw`\([^()]{2,40}\)(?=\s+["“]?\p{Lu})(?<=${BEGINNING}\([^()]{2,40}\))`,
]

const UNSTOPPED = new RegExp(ENDS.join('|'), 'gu')

/** Where sentences end without a stop, as in letters and lists of addresses. */
export function findUnstoppedEnds(text: string): number[] {
  return Array.from(
    text.matchAll(UNSTOPPED),
    ({ 0: piece, index }) => index + piece.length,
  )
}
