import { comparable } from '../json/plain-text.ts'

/**
 * Words that markup from anywhere uses, for reviews whose scale is not known.
 * Compared as `comparable` text.
 */

/** Verdicts that every scale puts at its true end. */
export const trueWords = known(
  'true, correct, accurate, verified, fact, geppetto checkmark',
  'verdadero, verdadeiro, vrai, wahr, richtig, vero, правда, صحيح, सच',
)

/** Verdicts that every scale puts at its false end. */
export const falseWords = known(
  'false, incorrect, inaccurate, fake, pants on fire, four pinocchios',
  'completely false, totally false, hoax, fabricated, not true, wrong',
  'falso, faux, falsch, bulo, fałsz, неправда, زائف, كاذب, झूठ, फर्जी, 假, 錯誤',
)

/** Verdicts between the ends. */
export const middleWords = known(
  'mostly true, mostly false, half true, partly true, partly false, mixture',
  'mixed, misleading, exaggerated, engañoso, enganoso, trompeur, irreführend',
)

/** Verdicts that no order of true and false can hold. */
export const outsideWords = known(
  'satire, parody, unproven, unverified, unclear, missing context, no context',
  'flip-flop, flip flop, not reviewed, unreviewed, not enough evidence',
  'insufficient evidence, opinion, in dispute, research in progress',
)

/** Names that say that nobody in particular made the claim. */
export const placeholderNames = known(
  'internet, the internet, online, unknown, anonymous, n/a, na, none, null',
  'various, various sources, several, several persons, several people',
  'multiple persons, multiple people, multiple sources, many people, nobody',
  'social media, social media users, social media posts, social media user',
  'facebook user, facebook users, facebook post, facebook posts, viral post',
  'twitter user, twitter users, x users, tiktok users, whatsapp users',
  'instagram user, instagram users, users, netizens, viral posts, undefined',
  '-, --, ?, ., varias fuentes, fuentes varias, usuarios de redes sociales',
  'redes sociales, redes sociais, post no facebook, publicación viral',
  'desinformação, desconhecido, desconocido, vários, internautes, inconnu',
  'sources multiples, plusieurs sources, réseaux sociaux, unbekannt',
  'soziale medien, diverse, सोशल मीडिया यूजर्स, सोशल मीडिया',
  'منشورات مواقع التواصل الاجتماعي, مواقع التواصل الاجتماعي, 網路, 網友',
)

/** First words of a question, by language. */
export const questionStarts: Record<string, RegExp> = {
  en: /^(who|whom|whose|what|when|where|why|how|which|is|are|was|were|did|does|do|can|could|should)\s/i,
  fr: /^(qui|quoi|quand|pourquoi|comment|est-ce)\s/i,
  de: /^(wer|wann|warum|wieso|weshalb|stimmt)\s/i,
  es: /^¿?(quién|qué|cuándo|dónde|por qué|cómo)\s/i,
  pt: /^(quem|quando|onde|por que|como)\s/i,
}

function known(...lines: string[]) {
  const words = lines.flatMap((line) => line.split(','))
  return new Set(words.map((word) => word.trim()).map(named))
}

/** A name as these sets hold it. */
export function named(name: string): string {
  return comparable(name) || name.trim()
}
