import { takeClaim } from '#app/desk/assign/assign-claim.ts'
import { tagClaim } from '#app/desk/assign/tag-claim.ts'
import { as, done, type Teller } from '../teller.ts'
import { acceptTold, type TakenIn, type ToldClaim } from './claims.ts'
import { ARTICLE_DAY, sputnik } from './claimants.ts'
import { addQuestion, addSources, type Source } from './sources.ts'
import { askForRatings, rate } from './steps.ts'

const CLAIM: ToldClaim = {
  phrase: 'For his part, the American president asserted to Putin',
  quote:
    'For his part, the American president asserted to Putin that Washington was not planning to deploy "offensive strike weapons in Ukraine".',
  wording:
    'Biden told Putin that Washington was not planning to deploy offensive strike weapons in Ukraine',
  kind: 'statement',
  claimant: sputnik,
  speaker: 'Joe Biden',
  claimedOn: ARTICLE_DAY,
}

const SOURCES: Source[] = [
  {
    url: 'https://apostrophe.ua/en/news/politics/2021-12-31/peregovoryi-baydena-s-putinyim-glavnoe-po-versii-belogo-doma-i-kremlya/254513',
    publisher: 'Apostrophe',
    stance: 'supports',
    primacy: 'secondary',
    finding:
      'The Kremlin’s account says that Biden said Washington had no intention of deploying offensive strike weapons in Ukraine.',
  },
  {
    url: 'https://www.telesurenglish.net/news/Biden-Putin-Hold-Phone-Call-Amid-Rising-Tension-Over-Ukraine-20211230-0013.html',
    publisher: 'teleSUR / Xinhua',
    stance: 'context',
    primacy: 'secondary',
    finding:
      'The White House statement as reported: de-escalation, a decisive response to a further invasion, support for diplomacy; no word of strike weapons.',
  },
]

/** Disputed: the raters differ, and an editor has to decide. */
export async function tellStrikeWeapons(teller: Teller, article: TakenIn) {
  const claimId = await acceptTold(
    await as(teller, 'ana', '1 10:30'),
    article,
    CLAIM,
  )
  done(await takeClaim(await as(teller, 'ben', '5 13:00'), { claimId }))
  const ben = await as(teller, 'ben', '5 16:00')
  const ids = await addSources(ben, claimId, SOURCES)
  await addQuestion(ben, claimId, {
    text: 'Whose account of the call is this?',
    otherSide: 1,
    answer:
      'The Kremlin’s. The White House statement, as it was reported, does not mention it.',
    evidenceIds: ids,
  })
  done(await tagClaim(ben, { claimId }, { names: ['Putin–Biden call'] }))
  const { ana, ben: benId } = teller.personIds
  const chloe = await as(teller, 'chloe', '6 9:00')
  await askForRatings(chloe, claimId, [ana, benId])
  await rate(await as(teller, 'ben', '6 11:00'), claimId, {
    labelKey: 'missing-context',
    reasoning: 'Only one side’s readout says so, and the article does not.',
    evidenceIds: ids,
  })
  await rate(await as(teller, 'ana', '6 13:00'), claimId, {
    labelKey: 'mostly-true',
    reasoning: 'It is in the account of the call; whose it is, is a detail.',
    confidence: 2,
    evidenceIds: ids.slice(0, 1),
  })
}
