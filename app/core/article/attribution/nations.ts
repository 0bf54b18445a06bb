/** The country that an adjective or a name stands for, so that "the American president" finds "U.S. President". */
const FORMS: Record<string, string> = {
  us: 'us сша u.s u.s. american america united-states washington',
  uk: 'uk великобритании британии британії u.k u.k. british britain united-kingdom english england',
  ru: 'россии россия росії росія russian russia kremlin moscow',
  ua: 'украины украина україни україна ukrainian ukraine kyiv kiev',
  fr: 'франции франції french france',
  de: 'германии німеччини фрг german germany',
  es: 'spanish spain',
  it: 'italian italy',
  pl: 'польши польщі polish poland',
  il: 'israeli israel',
  ps: 'palestinian palestinians',
  ir: 'iranian iran',
  iq: 'iraqi iraq',
  sy: 'syrian syria',
  tr: 'турции туреччини turkish turkey',
  cn: 'китая китаю кнр chinese china beijing',
  jp: 'japanese japan',
  kr: 'south-korean korean korea',
  in: 'indian india',
  pk: 'pakistani pakistan',
  tn: 'tunisian tunisia',
  zw: 'zimbabwean zimbabwe',
  za: 'south-african',
  hu: 'hungarian hungary',
  eu: 'european eu',
  ca: 'canadian canada',
  au: 'australian australia',
  br: 'brazilian brazil',
  mx: 'mexican mexico',
  sd: 'sudanese sudan',
  eg: 'egyptian egypt',
  by: 'беларуси белоруссии білорусі belarusian belarus',
  gr: 'greek greece',
  se: 'swedish sweden',
  no: 'norwegian norway',
  fi: 'finnish finland',
  nl: 'dutch netherlands',
  ke: 'kenyan kenya',
}

const NATIONS = new Map(
  Object.entries(FORMS).flatMap(([nation, forms]) =>
    forms.split(' ').map((form) => [form, nation] as const),
  ),
)

/** The nation a word names, if it names one. */
export function nationOf(word: string): string | undefined {
  return NATIONS.get(word.toLowerCase().replace(/['’]s?$/u, ''))
}
