import type { SpeechWords } from './speech-words.ts'

/** Who a verb has for its subject, as the text puts it. */
export type Subject = {
  kind: 'he' | 'they' | 'it' | 'name' | 'description'
  text: string
}

/** Words that begin a new clause or phrase, so that the subject stands after them. */
const CLAUSE =
  /^(?:but|and|as|while|when|although|though|because|that|which|if|after|before|since|where|however|meanwhile|yet|so|or|whether|than|then|instead|today|yesterday|friday|monday|tuesday|wednesday|thursday|saturday|sunday)$/iu

/** "BERLIN (Reuters) - ", "Berlin – " */
const DATELINE =
  /^\p{Lu}[\p{L}/., ]{2,30}(?: \([^()]{2,20}\))? [–—-] (?=\p{Lu})/u

/** The subject that ends where the verb begins. */
export function subjectBefore(
  left: string,
  words: SpeechWords,
): Subject | undefined {
  const clauses = left
    .replace(DATELINE, '')
    .replaceAll(/ \([^()]{1,60}\)/gu, '')
    .trimEnd()
    .split(/\s*[,;:—–]\s+|\s*[,;:]$|\s*⟦⟧[\s,]*|\s[-–—]\s/u)
    .map((clause) => withoutAdverbs(clause.trim(), words))
    .filter((clause) => clause !== '')
  if (/^(?:who|which|that)$/u.test(clauses.at(-1) ?? '')) return undefined
  for (let index = clauses.length - 1; index >= 0; index--) {
    const clause = clauses[index] ?? ''
    if (isAside(clause, clauses[index - 1], words)) continue
    return subjectOf(lastPhrase(clause, words), words)
  }
  return undefined
}

/** The subject that follows its verb: "said Lotfi Azzouz, Tunisia country director". */
export function subjectAfter(
  right: string,
  words: SpeechWords,
): Subject | undefined {
  const start = right.trimStart().replace(/^(?:l|d|qu)['’]/u, '')
  const phrase = start.split(AFTER_SUBJECT)[0]?.trim() ?? ''
  const whole = /^[^,;:!?⟦(]{0,120}/u.exec(start)?.[0] ?? ''
  const name = NAME_AHEAD.exec(whole)?.[0]
  if (name && name.length > phrase.length) return subjectOf(name, words)
  return subjectOf(phrase, words) ?? (name ? subjectOf(name, words) : undefined)
}

/** What ends a subject that follows its verb, in the languages the engine knows. */
const AFTER_SUBJECT =
  /[,;:.!?—–⟦(]\s?|\s(?:of|in|on|at|to|during|after|as|when|who|from|and|last|late|early|earlier|en|durante|tras|ante|al|el|à|dans|lors|sur|lundi|mardi|mercredi|jeudi|vendredi|bei|am|im|nach|vor|в|во|на|під|у|для|журналистам)\s/u

const NAME_AHEAD =
  /^(?:[\p{L}’'-]+ ){0,6}?\p{Lu}[\p{L}.’'-]+(?: (?:\p{Lu}[\p{L}.’'-]*|de|la|del|van|von|der|al|bin|of the|of|for|and)(?= |$|\.))*(?= |$|\.)/u

/** A clause that only explains the name before it. */
function isAside(
  clause: string,
  before: string | undefined,
  words: SpeechWords,
) {
  if (before === undefined) return false
  const tokens = clause.split(/\s+/u)
  const last = (tokens.at(-1) ?? '').toLowerCase()
  if (words.he.has(last) || words.they.has(last)) return false
  if (/^(?:who|whose)\b/u.test(clause)) return true
  if (/^which\b/u.test(clause)) return !isRaised(tokens.at(-1))
  const isShort = /^the\b/u.test(clause) && tokens.length <= 3
  if (isShort && words.speakers.has(last)) return false
  const first = (tokens[0] ?? '').toLowerCase()
  const explains = EXPLAINING.test(clause) || words.roles.has(first)
  return explains && isNamePhrase(before)
}

const EXPLAINING =
  /^(?:an?|the|one|some|head|president|director|chairman|chairwoman|chair|former|formerly|now|then|also|aged|\d+|in|at|on|of|for|with|to|from|by|like|including|both|himself|herself|speaking|citing|until|during|executive|chief|professor|senior|author|founder|managing|vice|spokesman|spokeswoman|Jr\.?|Sr\.?|\p{Lu}\p{L}+ (?:country )?director|\p{Ll}+(?:ing|ed)|\p{Lu}[\p{L}’-]+[ -](?:based|born|led))(?![\p{L}])/u

/** Ends in a name and is short enough to be one with its titles. */
function isNamePhrase(clause: string) {
  const tokens = clause.split(/\s+/u)
  if (
    /^(?:in|on|at|by|for|from|during|after|before|over|under|since|with|of|as|to|within|among|between|following|despite|last|this|earlier|meanwhile|however)\b/iu.test(
      clause,
    )
  ) {
    return false
  }
  return tokens.length <= 8 && isRaised(tokens.at(-1))
}

function withoutAdverbs(clause: string, words: SpeechWords) {
  const tokens = clause.split(/\s+/u)
  while (words.between.has((tokens.at(-1) ?? '').toLowerCase())) tokens.pop()
  return tokens.join(' ')
}

/** What stands in the clause after its last joining word, without what modifies it. */
function lastPhrase(clause: string, words: SpeechWords) {
  const tokens = clause.split(/\s+/u)
  let from = 0
  tokens.forEach((token, index) => {
    const joins =
      /^and$/iu.test(token) &&
      isRaised(tokens[index - 1]) &&
      beginsName(tokens.slice(index + 1), words)
    if (CLAUSE.test(token) && !joins) from = index + 1
  })
  return tokens
    .slice(from)
    .join(' ')
    .replace(
      / (?:seen|obtained|published|released|conducted|commissioned|carried out|issued|cited) (?:by|in|on|from) .*$/u,
      '',
    )
}

/** "Vera Holm", "engineer Vera Holm", "central bank chief Vera Holm" */
function beginsName(tokens: string[], words: SpeechWords) {
  const name = tokens.slice(0, 4).findIndex(isRaised)
  if (name <= 0) return name === 0
  return words.roles.has((tokens[name - 1] ?? '').toLowerCase())
}

function isRaised(token: string | undefined) {
  return token !== undefined && /^\p{Lu}/u.test(token)
}

function subjectOf(phrase: string, words: SpeechWords): Subject | undefined {
  const tokens = phrase.split(/\s+/u).filter(Boolean)
  const last = (tokens.at(-1) ?? '').replace(/['’]s$/u, '')
  const plain = last.toLowerCase()
  if (words.he.has(plain)) return { kind: 'he', text: plain }
  if (words.they.has(plain)) return { kind: 'they', text: plain }
  if (plain === 'it') return { kind: 'it', text: plain }
  if (/^(?:who|i|)$/u.test(plain) || words.articles.has(plain)) return undefined
  if (isGroupOf(phrase, plain, words)) {
    return { kind: 'description', text: phrase }
  }
  if (isRaised(last) || /^\d+\p{Ll}{3,}$/u.test(last))
    return { kind: 'name', text: tailOf(tokens, words) }
  if (tokens.length > 9) return undefined
  const isSpeaker = speaks(plain, words) || speaks(headOf(phrase), words)
  return isSpeaker ? { kind: 'description', text: phrase } : undefined
}

/** "Officials in Washington", "supporters of Brandt": not what they are named after. */
function isGroupOf(phrase: string, last: string, words: SpeechWords) {
  const head = headOf(phrase)
  return head !== last && /(?<!s)s$/u.test(head) && words.speakers.has(head)
}

function speaks(noun: string, words: SpeechWords) {
  const singular = noun.replace(/s$/u, '')
  return (
    words.speakers.has(noun) ||
    words.roles.has(noun) ||
    words.roles.has(singular)
  )
}

/** What a phrase is about: "supporters" of "the supporters of the project". */
export function headOf(phrase: string): string {
  const [core = ''] = phrase.split(
    /\s(?:of|for|from|in|at|near|behind|against)\s/u,
  )
  return core.split(/\s+/u).at(-1)?.toLowerCase() ?? ''
}

/** The name at the end of a phrase with the titles before it. */
function tailOf(tokens: string[], words: SpeechWords) {
  let from = tokens.length - 1
  while (from > 0) {
    const token = tokens[from - 1] ?? ''
    const joins =
      /^(?:of|for|and|the|de|la|del|du|van|von|der|des|für|al|bin|&)$/u.test(
        token,
      )
    const isName =
      isRaised(token) ||
      (joins && from > 1 && isRaised(tokens[from - 2])) ||
      (joins && token === 'the' && from > 2)
    const isRole =
      words.roles.has(token.toLowerCase()) ||
      words.speakers.has(token.toLowerCase())
    if (!isName && !isRole) break
    from -= 1
  }
  return tokens.slice(from).join(' ')
}
