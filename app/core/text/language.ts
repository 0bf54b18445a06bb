/** Frequent short words of languages that share a script. */
const PROFILES: Record<string, string> = {
  en: 'the of and to in that is was for with as his on be by has have from at which were are not this but had they will said its',
  es: 'de la que el en y los se del las por un para con una su al lo como más pero sus le ha me sin sobre este entre ya cuando todo esta ser son dos también fue había era muy',
  fr: 'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont la avec ont son cette mais aux été leur nous être ses vous',
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über',
  it: 'di e che la il un a per in una sono mi ho non ma lo ha le si ti i con cosa se come da ci del della nel gli alla più anche dei delle',
  pt: 'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está',
  nl: 'de van het een en in is dat op te zijn met voor niet aan er om ook als door maar bij nog naar hij uit dan heeft over worden wordt werd deze',
  pl: 'w i na z do się nie że jest o to jak za od po przez dla ale przy tym który które są był co oraz już jego ma tylko czy lub',
  cs: 'a v se na je že s z do o to i ve k jako za by pro ale jsou však po od které který podle byl bylo jeho jsem nebo už',
  sv: 'och i att det som en på är av för med den till inte har de ett om han men var jag sig från vi så kan när år under också',
  da: 'og i at det er en til af på for med den som de ikke der har et om han men var fra sig kan så blev efter også hun',
  tr: 've bir bu da de için ile olarak daha çok en gibi olan ancak kadar sonra ise dedi var değil olduğu',
  ru: 'и в не на что с по как это а из у за он но от к о для же его так было все бы только или мы при был она они',
  uk: 'і в не на що з у та до за як це для від про він але або його так було по який також має було вони під час із',
  bg: 'и на да в се от за не че са с по това като е до които но си при той или беше ще бъде към',
}

const SCRIPTS: [string, RegExp][] = [
  ['ar', /\p{Script=Arabic}+/gu],
  ['he', /\p{Script=Hebrew}+/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]+/gu],
  ['ko', /\p{Script=Hangul}+/gu],
  ['zh', /\p{Script=Han}+/gu],
  ['el', /\p{Script=Greek}+/gu],
  ['hi', /\p{Script=Devanagari}+/gu],
  ['th', /\p{Script=Thai}+/gu],
]

const WORDS = new Map<string, string[]>()
for (const [language, list] of Object.entries(PROFILES)) {
  for (const word of list.split(' ')) {
    WORDS.set(word, [...(WORDS.get(word) ?? []), language])
  }
}

const WORD = /[a-zß-žğıșțа-яёєіїґ]+/gu

/** A text shows its language long before this. */
const SAMPLE = 12_000

/** The language of a text as a BCP 47 code, `en` where nothing speaks for another. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE)
  if (isInUsualScript(sample)) return byWords(sample) ?? 'en'
  const letters = countLetters(sample, /\p{L}+/gu)
  for (const [language, script] of SCRIPTS) {
    const share = countLetters(sample, script) / Math.max(1, letters)
    if (share > (language === 'ja' ? 0.15 : 0.4)) return language
  }
  return byWords(sample) ?? 'en'
}

/** Latin and Cyrillic are told apart by their words. */
function isInUsualScript(sample: string) {
  const usual = countLetters(sample, /[A-Za-zА-Яа-я]+/g)
  const others = countLetters(sample, /[^\p{ASCII}А-Яа-я]+/gu)
  return usual > others * 3
}

function countLetters(sample: string, runs: RegExp) {
  const found = sample.match(runs) ?? []
  return found.reduce((sum, run) => sum + run.length, 0)
}

function byWords(sample: string) {
  const counts = new Map<string, number>()
  for (const word of sample.toLowerCase().match(WORD) ?? []) {
    const languages = WORDS.get(word) ?? []
    for (const language of languages) {
      const share = 1 / languages.length
      counts.set(language, (counts.get(language) ?? 0) + share)
    }
  }
  for (const letter of sample.match(/[їєґіыэъё]/giu) ?? []) {
    const language = /[їєґі]/iu.test(letter) ? 'uk' : 'ru'
    counts.set(language, (counts.get(language) ?? 0) + 0.3)
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0]
}
