const SHORT = {
  shortClaim: 'Ukraine and the UK signed a naval memorandum on 23 June 2021',
  slug: 'ukraine-uk-naval-memorandum-june-2021',
}

/** The draft that was published first, with the day of the announcement. */
export const FIRST_DRAFT = {
  ...SHORT,
  summary:
    'The memorandum exists and covers missile craft, two Sandown-class mine-countermeasures vessels and new naval bases, with UK Export Finance backing. It was signed on 23 June 2021 on board HMS Defender in Odesa.',
  explanation: `Janes reports the signing on HMS Defender in Odesa and lists what it covers: platforms, shipborne
armaments, training, new naval bases and two Sandown-class mine-countermeasures vessels [1]. Defence Online
names the same projects and says that UK Export Finance makes the funding available [2]. A joint statement
of the two defence ministers confirms that the Memorandum of Implementation was signed in June 2021 [3].

The signing took place on 23 June 2021.`,
}

/** The same, put right after the Royal Navy’s caption was found. */
export const MENDED_DRAFT = {
  ...SHORT,
  summary:
    'The memorandum exists and covers missile craft, two Sandown-class mine-countermeasures vessels and new naval bases, with UK Export Finance backing. The date is off: it was signed on board HMS Defender in Odesa on 21 June 2021 and announced on 23 June.',
  explanation: `Janes reports the signing on HMS Defender in Odesa, announced on 23 June, and lists what it covers:
platforms, shipborne armaments, training, new naval bases and two Sandown-class mine-countermeasures
vessels [1]. Defence Online names the same projects and says that UK Export Finance makes the funding
available [2]. A joint statement of the two defence ministers confirms that the Memorandum of
Implementation was signed in June 2021 [3].

The **day** is where the claim goes wrong. A Royal Navy caption dates the signing on the flight deck of HMS
Defender to Monday 21 June 2021 [4]. The 23rd is the day on which it was announced [1].`,
}
