/** Function words and what is left of contractions. */
export const SHORT_WORDS =
  words(`a an the s t d m re ve ll im ive dont cant wo ca
  also via amp rt just ur us upon among per yet although though would could
  should may might must shall will can`)

/** Words so usual in talk about news that sharing one says little. */
export const WEAK_WORDS = words(`say said says tell told get got go going goes
  gone make made makes know known think thought thing things like look looks
  looking see saw seen want wanted take taken took come came give gave given put
  let find found first new now even still never ever every really much many well
  good great back way day today people man time year ask asked call called use
  used show shows showed shown try need keep believe happen someone something
  anyone everyone nothing anything everything lot please thank thanks right wrong
  yes no oh news breaking report reported reporting reports claim claims claimed
  actually real true fake false story video photo tweet tweeted post posted share
  shared watch read`)

export const NUMERALS: ReadonlyMap<string, string> = new Map(
  words(
    `zero one two three four five six seven eight nine ten eleven twelve`,
  ).map((word, number) => [word, String(number)]),
)

/** Each line begins with the word that the others of it stand for. */
const GROUPS = `
photograph photo photos photographs picture pictures pic pics image images photographed
video videos vid footage clip
television tv
twitter tweet tweets tweeted
email emails mail mails
kid kids child children
mother mom mum moms mothers
father dad dads fathers
woman women
man men
person persons
wedding wed
senator sen senators
representative rep
president potus pres presidential presidency
democrat democrats dem dems democratic
republican republicans gop
congress congressional congresswoman congressman
election elections elected elect electoral
vote votes voter voters voting voted
constitution constitutional
politics political politician politicians
veteran veterans vet vets
police cop cops policeman policemen
crime criminal criminals crimes
terror terrorist terrorists terrorism
gun guns firearm firearms
shoot shot shooting shootings shooter
die died dies dead death dying deaths
kill killed killing murder murdered murders kills slain
muslim muslims islam islamic islamist
religion religious religions
illegal illegals undocumented alien aliens
immigrant immigrants immigration migrant migrants
extinct extinction
million m
billion b bn
percent pct
january jan
february feb
august aug
september sept sep
october oct
november nov
december dec
america american americans usa
russia russian russians
china chinese
mexico mexican mexicans
canada canadian canadians
britain british uk
saudi saudis
israel israeli israelis
iran iranian iranians
iraq iraqi
syria syrian syrians
ukraine ukrainian
france french
germany german germans
italy italian
japan japanese
korea korean
india indian indians
australia australian australians
cuba cuban
europe european eu
africa african africans
say said says saying
tell told
write wrote written
speak spoke spoken speech
swear sworn swore
pay paid pays paying
steal stole stolen stealing
send sent
give gave given
take took taken
buy bought
sell sold
leave left
hold held
find found
win won
lose lost
fight fought
choose chose chosen
break broke broken
catch caught
teach taught
bring brought
build built
wear wore worn
run ran
begin began
meet met
lie lied lying`

export const SAME_WORDS: ReadonlyMap<string, string> = new Map(
  GROUPS.trim()
    .split('\n')
    .flatMap((line) => {
      const [head = '', ...others] = line.split(' ')
      return [head, ...others].map((word) => [word, head] as const)
    }),
)

function words(list: string) {
  return list.trim().split(/\s+/)
}
