/** A readable part of an address made of `text`: at most 80 characters. */
export function makeSlug(text: string): string {
  const plain = [...text.normalize('NFKD')]
    .map((letter) => latin[letter.toLowerCase()] ?? letter)
    .join('')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
  const words = plain.replace(/['’]/g, '').match(/[a-z0-9]+/g) ?? []
  return shorten(words) || 'review'
}

/** Whether a typed slug can stand in an address as it is. */
export function isSlug(text: string): boolean {
  return text.length <= most && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)
}

const most = 80

function shorten(words: string[]) {
  let slug = ''
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word.slice(0, most)
    if (longer.length > most) return slug
    slug = longer
  }
  return slug
}

/** Letters that no normal form takes apart, and Cyrillic and Greek ones. */
const latin = readPairs(
  'ß ss æ ae œ oe ø o đ d ð d þ th ł l ı i ħ h ŋ n ə e',
  'а a б b в v г g д d е e ё e ж zh з z и i й i к k л l м m н n о o п p р r',
  'с s т t у u ф f х kh ц ts ч ch ш sh щ shch ы y э e ю yu я ya',
  'є ye і i ї i ґ g ў u ј j љ lj њ nj ћ c ђ dj џ dz',
  'α a β b γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s',
  'ς s τ t υ y φ f χ ch ψ ps ω o',
)

function readPairs(...lines: string[]): Record<string, string> {
  const words = lines.join(' ').split(' ')
  const pairs = words.flatMap((letter, index) =>
    index % 2 === 0 ? [[letter, words[index + 1]]] : [],
  )
  return { ...Object.fromEntries(pairs), ь: '', ъ: '' }
}
