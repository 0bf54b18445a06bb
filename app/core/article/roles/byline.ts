const NAME = String.raw`\p{Lu}[\p{L}.'’-]*(?: (?:de |van |von |der |la |al-|bin )*\p{Lu}[\p{L}.'’-]*){1,3}`

const BYLINES = [
  new RegExp(
    String.raw`^(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|[Dd]i|Автор:?|Від)(?: the)? ${NAME}(?!.{0,200}[.!?]$)`,
    'u',
  ),
  /^by$/iu,
  /^(?:written|reported|posted) by /iu,
  /^(?:our|from our|own) (?:foreign |own |political )?(?:staff|correspondents?)$/iu,
  /^(?:additional )?reporting by /iu,
  /^\(?(?:reporting|writing|editing) by /iu,
  /^.{3,120} contributed (?:to this (?:report|story|article)|reporting)\.?$/iu,
  /^\p{Lu}[^.]{3,100} (?:contributed|reported from [^.]{3,80})\.$/u,
  /^.{3,60}, (?:staff writer|correspondent|reporter|editor)$/iu,
  /^(?:with|and) files from /iu,
]

const MONTHS =
  'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic|' +
  'janv|févr|mars|avr|mai|juin|juil|août|déc|mär|okt|dez|' +
  'янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|' +
  'січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|лис|гру'

const DATED = new RegExp(
  String.raw`^(?:(?:last )?(?:updated|published|posted|modified|created|aktualisiert|publié|mis à jour|publicado|actualizado|опубликовано|обновлено|опубліковано|оновлено)(?!\p{L}).{0,80}|(?:\p{L}+(?:,| [-–—])? )?(?:\d{1,2}\.?(?:º|er)? (?:de )?(?:${MONTHS})\p{L}*\.?,? (?:de )?\d{4}|(?:${MONTHS})\p{L}*\.? \d{1,2},? \d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4})(?:.{0,60}))$`,
  'iu',
)

/** Whether a line says who wrote the article, or when. */
export function isBylineText(line: string, words: number): boolean {
  if (words > 30) return false
  if (BYLINES.some((byline) => byline.test(line))) return true
  const isSentence = words > 6 && /[.!?…]$/u.test(line)
  return words <= 16 && !isSentence && isDateLine(line)
}

/** Whether a line holds little but a day. */
export function isDateLine(line: string): boolean {
  return DATED.test(line)
}
