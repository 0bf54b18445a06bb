/** Words that, with a capital, begin a sentence rather than a name, by language. */
const STARTERS: Record<string, string> = {
  en: 'the a an it its he his she her they their we our i my you your this that these those there here in on at by for from to with as if when while after before since although though because but and or so yet not no how what who why where which did do does is are was were has have had will would can could should may some many most all both each such please however meanwhile instead then now also even only one two three last next according during despite let even officials police',
  es: 'el la los las un una unos unas este esta estos estas ese esa en con por para de del al como si cuando mientras después antes pero y o no que quien cómo qué él ella ellos su sus se lo le ha han es son fue sin según tras durante además también',
  fr: 'le la les un une des ce cette ces il elle ils elles on nous vous je en dans avec pour par de du au aux comme si quand lorsque après avant mais et ou non que qui comment pourquoi son sa ses leur selon depuis pendant cependant ainsi',
  de: 'der die das ein eine einer es er sie wir ich ihr dieser diese dieses in im am an auf mit von vom zu zur zum bei nach vor für aus als wenn während weil aber und oder doch nicht kein wie was wer warum wo seit laut damit auch so nun dann man sein seine',
  ru: 'в во на с со из от до по за к ко у о об для при это этот эта эти он она они оно мы вы я его её их но и а или если когда пока после перед как что кто почему где по не нет так также однако тем все',
  uk: 'у в на з із від до по за до про для при це цей ця ці він вона вони воно ми ви я його її їх але і й та або якщо коли поки після перед як що хто чому де не ні так також однак усі згідно',
}

const SETS = new Map(
  Object.entries(STARTERS).map(([language, list]) => [
    language,
    new Set(list.split(' ')),
  ]),
)

const NONE: ReadonlySet<string> = new Set()

/** The words that begin sentences in a language, lower-case. */
export function startersOf(language: string): ReadonlySet<string> {
  return SETS.get(language.slice(0, 2)) ?? NONE
}
