/** Abbreviations after which a sentence goes on, whatever follows: titles and the like. */
export const TITLES = words(
  'mr mrs ms mx dr prof gen sen rep reps sens gov lt col sgt capt cpl cmdr adm maj brig rev hon pres st mt ft supt insp p.s ps drs pvt messrs mme mlle fr sr sra srta dra ing lic don hr herr fr',
  'fig figs vol vs cf eq ca approx resp nr z.b d.h u.a bzw sog vgl art núm pág págs av apdo ud uds',
  'гл им ул пр пл д кв стр рис см ср напр ін вул просп див ст п пп проф акад ген',
)

/** Abbreviations after which a sentence ends where the next word begins one. */
export const ABBREVIATIONS = words(
  'inc ltd co corp bros llc plc cos assn dept univ est ave blvd rd hwy sq bldg apt jr sr esq ph.d m.d b.a m.a',
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun',
  'no nos p pp ch sec ed eds trans al etc approx min max mph km kg lb lbs oz hr hrs ext tel',
  'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo',
  'usw etc evtl ggf inkl mio mrd str tel jh',
  'г гг в вв т.е т.д т.п т.к т.ч др пр руб коп тыс млн млрд трлн долл чел мин сек р рр тис грн н.э',
  'ej aprox ee.uu admón cía s.a',
)

/** Before a figure these only count it. */
export const COUNTERS = words(
  'no nos nr núm p pp ch sec art fig vol v § стр ст п № n° n.o n.º',
)

function words(...lists: string[]) {
  return new Set(lists.flatMap((list) => list.split(' ')))
}
